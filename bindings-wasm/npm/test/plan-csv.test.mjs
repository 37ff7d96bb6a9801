import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidRequest, readPlanCsv } from 'gigwire';

const problem = (text) => {
  try {
    readPlanCsv(text);
  } catch (error) {
    assert.ok(error instanceof InvalidRequest, String(error));
    return error.message.replace('payment_run: ', '');
  }
  return undefined;
};

describe('a plan as CSV', () => {
  test('is read as Excel in Russian writes it', () => {
    const text = [
      '\ufeffkey;Freelancer_ID;service;attribute 37;attribute_38;title;price;deadline;need report;payout_type;payout_id;',
      '1;520774;37;5;б;"Сайт; ""новый""";1\u00a0500,50;31.12.2026 18:00;да;card;7;',
      ';;;;;;;;;;;',
      '2;520775;37;5;;"Две',
      'строки";200;2026-12-31;нет;;;',
    ].join('\r\n');
    const { rows, lines } = readPlanCsv(text);
    assert.deepEqual(lines, [2, 4]);
    assert.deepEqual(rows, [
      {
        key: '1',
        freelancer: { id: 520774 },
        service: 37,
        attributes: [
          { id: 37, value: '5' },
          { id: 38, value: 'б' },
        ],
        title: 'Сайт; "новый"',
        price: '1500.50',
        deadline: '2026-12-31T18:00:00',
        needReport: true,
        payout: { type: 1, id: 7 },
      },
      {
        key: '2',
        freelancer: { id: 520775 },
        service: 37,
        attributes: [{ id: 37, value: '5' }],
        title: 'Две\r\nстроки',
        price: '200',
        deadline: '2026-12-31T23:59:59',
        needReport: false,
      },
    ]);
  });

  test('is separated by what the first line has most of, and read in the encodings of Excel', () => {
    const expected = { key: 'ключ', freelancer: { phone: '79990001122' }, adv_data: undefined };
    const text = 'key,phone\nключ,+7 (999) 000-11-22';
    const cp1251 = Uint8Array.from(
      [...text].map((letter) => (letter > '\u0400' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
    );
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const content of [
      text,
      `sep=\t\n${text.replace(/,/g, '\t')}\n`,
      cp1251,
      utf16,
      new TextEncoder().encode(`\ufeff${text}`),
    ]) {
      const [row] = readPlanCsv(content).rows;
      assert.deepEqual({ ...row, adv_data: undefined }, expected);
    }
    assert.deepEqual(readPlanCsv('key,task_id\n"a\nb",7').rows, [{ key: 'a\nb', task: { id: 7 } }]);
    assert.deepEqual(readPlanCsv('key,email,title\na,,').rows, [{ key: 'a' }]);
  });

  test('says what is wrong, with line and column', () => {
    assert.match(problem('key,prise\n1,2'), /^line 1, column prise: is none that a plan has; it may have key, /);
    assert.equal(problem('key,price,PRICE\n'), 'line 1, column PRICE: is there twice');
    assert.match(problem('price\n2'), /^line 1: there is no column key/);
    assert.match(problem(''), /the plan is empty/);
    assert.match(problem('key\n"a'), /^line 2: a quote is opened and not closed/);
    assert.match(problem('key\n"a"b'), /^line 2: "b" stands behind a closing quote/);
    assert.equal(problem('key,\na,b'), 'line 2, column 2: holds "b" and has no name in the first line');
    const cells = (column, cell) => problem(`key;${column}\na;1\nb;${cell}`)?.split('\n').at(-1);
    assert.equal(cells('freelancer_id', 'x'), 'line 3, column freelancer_id: "x" is no whole number');
    assert.equal(
      cells('price', '1,500'),
      'line 3, column price: "1,500" may be read in two ways: write 1500 or 1500,50',
    );
    assert.equal(cells('price', '-5'), 'line 3, column price: "-5" is no amount: write 1500.50 or 1500,50');
    assert.equal(cells('price', '1e3'), 'line 3, column price: "1e3" is no amount: write 1500.50 or 1500,50');
    assert.match(cells('copyright', 'maybe'), /^line 3, column copyright: "maybe" is neither yes nor no/);
    assert.match(problem('key;deadline\na;31.02.2026'), /^line 2, column deadline: "31.02.2026" is no date/);
    assert.match(problem('key;deadline\na;2026-12-31 24:61'), /is no date/);
    assert.equal(problem('key;email;phone\na;x@y.z;7'), 'line 2: the freelancer is named twice, by email and phone');
    assert.match(problem(`key;price\n${'a;x\n'.repeat(25)}`), /line 21, [^\n]*\nand 5 more$/);
  });

  test('keeps the amounts that it can read, by their digits', () => {
    const price = (cell) => readPlanCsv(`key;price\na;${cell}`).rows[0].price;
    assert.deepEqual(['1500', '1500.5', '1 500,50', '1\u202f234\u202f567,8', '0.000000000000000000001'].map(price), [
      '1500',
      '1500.5',
      '1500.50',
      '1234567.8',
      '0.000000000000000000001',
    ]);
  });
});
