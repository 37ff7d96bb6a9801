// A listing page of realistic tasks, as the platform sends it: about 1.6 KB of JSON a task.

/** A random generator that gives the same page on every machine. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STATES = [1, 2, 3, 4, 5, 5, 5, 5, 6, 8, 11, 12, 13, 14, 16];

function task(index, random) {
  const state = STATES[Math.floor(random() * STATES.length)];
  const price = Math.round((100 + random() * 149_900) * 100) / 100;
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const uuid = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
  return {
    additionalAttributes: null,
    category: {
      id: 20,
      title: 'Управление размещением медийной рекламы',
      titleEn: 'ATL advertising management',
      titleDoc: 'Услуги по управлению размещением рекламных материалов  на интернет сайтах',
      titleDocEn: "Services on managing  advertising materials' placement at websites",
    },
    parentCategory: { id: 2, title: 'Интернет-реклама', titleEn: 'Internet advertising' },
    commissionAmount: Math.round(price * 9) / 100,
    commissionPercent: 9,
    copyright: index % 2 === 1,
    createType: 'API',
    currency: { currency: 'RUB', id: 1 },
    customer: { id: 2955, title: 'ООО Ромашка' },
    creator: { id: 100740, fullName: 'Иванова Мария' },
    worker: {
      id: 100_000 + (index % 5000),
      email: `user${index}@example.com`,
      firstName: 'Нина',
      lastName: 'Малина',
      isVerified: index % 3 !== 0,
    },
    dateCreated: '2021-08-06 11:17:13',
    dateAccepted: null,
    dateEnd: '2021-08-07 14:17:13',
    dateFinished: null,
    datePaid: state === 5 ? '2021-08-06 14:17:13' : null,
    datePayAt: null,
    documentDate: '2021-08-06 14:17:13',
    description: 'Some task description '.repeat(3),
    uuid,
    files:
      index % 3 === 0
        ? [{ id: 252_479 + index, name: '0cbb62da64de73d3bb82b366d37b573f.pdf', typeId: 5, ownerId: 100_556 }]
        : [],
    id: 583_689 + index,
    needReport: false,
    price,
    state,
    title: `Задача №${index}`,
    deadline: { type: 0, triggerDate: null, isComingUp: false },
    hold: { type: 'without_hold', isActive: false },
    insurance: { status: 0 },
    group: { id: 654, title: 'группа 654' },
    messageCount: 0,
    activeDispute: null,
    activeChangesetId: null,
  };
}

/** The page as bytes. */
export function page(count) {
  const random = mulberry32(7);
  const items = Array.from({ length: count }, (_, index) => task(index, random));
  const pagination = { count, total: count, perPage: count, page: 1, pages: 1 };
  return new TextEncoder().encode(JSON.stringify({ items, pagination }));
}
