// The texts of connecting platforms, in both languages.

export const connectionsEn = {
  platforms: 'Platforms',
  connected: 'connected',
  title: (name: string) => `Connect ${name}`,
  leads: {
    planado: 'Jobs of your field workers, their custom fields, and what your users may do.',
    cloudtips: 'The people who receive tips at your places, and how tips reach them.',
    qugo: 'Performers: invitations by a list, who is ready to work, and their jobs.',
  },
  key: 'API key',
  keyHint: 'It stays in this page alone, and is asked for again after a reload.',
  showKey: 'Show the key',
  showPassword: 'Show the password',
  passwordHint: 'It is used once, for signing in, and not kept.',
  identityUrl: 'Address that gives tokens',
  submit: 'Connect',
  leave: 'Disconnect',
  ended: 'The platform does not accept this connection any more. Please connect again.',
  wrongKey: 'The platform does not accept this key.',
  demoText: 'Nobody here exists and no money moves. There is a demo account:',
  demoConnect: 'Connect it',
};

export const connectionsRu: typeof connectionsEn = {
  platforms: 'Платформы',
  connected: 'подключена',
  title: (name) => `Подключить ${name}`,
  leads: {
    planado: 'Заявки выездных сотрудников, их поля и права пользователей.',
    cloudtips: 'Получатели чаевых в ваших заведениях и способы выплаты.',
    qugo: 'Исполнители: приглашения списком, готовность к работе и задания.',
  },
  key: 'Ключ API',
  keyHint: 'Хранится только в этой странице; после перезагрузки его нужно ввести снова.',
  showKey: 'Показать ключ',
  showPassword: 'Показать пароль',
  passwordHint: 'Нужен один раз, для входа, и не сохраняется.',
  identityUrl: 'Адрес, который выдаёт токены',
  submit: 'Подключить',
  leave: 'Отключить',
  ended: 'Платформа больше не принимает это подключение. Подключитесь ещё раз.',
  wrongKey: 'Платформа не принимает этот ключ.',
  demoText: 'Все люди вымышлены, деньги не двигаются. Есть демо-аккаунт:',
  demoConnect: 'Подключить демо',
};
