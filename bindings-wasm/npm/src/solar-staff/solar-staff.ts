// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
import { Connection } from '../connection.js';
import type { CodeOptions, ConnectOptions, LoginOptions } from '../options.js';
import { LoginPlatform } from '../platform.js';
import { Tables } from '../tables.js';
import {
  Auth,
  Companies,
  Documents,
  Finance,
  Freelancers,
  Lookups,
  Ord,
  ProfileCalls,
  TaskChat,
  TaskFiles,
  TaskGroups,
  Tasks,
  Webhooks,
} from './resources.js';

const tables = /* @__PURE__ */ new Tables(
  'solar_staff',
  /* @__PURE__ */ new URL('../tables/solar_staff.tables', import.meta.url),
);

/** How to connect to Solar Staff. */
export interface SolarStaffOptions extends ConnectOptions, LoginOptions, CodeOptions {
  /** Where the platform is; its production address unless given. Plain `http` is refused off this machine. */
  baseUrl?: string | undefined;
}

/**
 * Solar Staff.
 *
 * Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian); where it
 * contradicts itself, the notes of a call say which reading is taken.
 */
export class SolarStaff extends LoginPlatform {
  /** `auth.…`, Авторизация. */
  readonly auth: Auth;
  /** `companies.…`, Компания. */
  readonly companies: Companies;
  /** `freelancers.…`, Фрилансеры. */
  readonly freelancers: Freelancers;
  /** `tasks.…`, Управление задачами. */
  readonly tasks: Tasks;
  /** `ord.…`, Закон о маркировке рекламы. */
  readonly ord: Ord;
  /** `taskChat.…`, Чат задачи. */
  readonly taskChat: TaskChat;
  /** `taskGroups.…`, Группа задач. */
  readonly taskGroups: TaskGroups;
  /** `taskFiles.…`, Файлы задачи. */
  readonly taskFiles: TaskFiles;
  /** `finance.…`, Финансы. */
  readonly finance: Finance;
  /** `documents.…`, Документы. */
  readonly documents: Documents;
  /** `profile.…`, Профиль пользователя. */
  readonly profile: ProfileCalls;
  /** `lookups.…`, Справочник. */
  readonly lookups: Lookups;
  /** `webhooks.…`, WebHooks. */
  readonly webhooks: Webhooks;

  private constructor(connection: Connection) {
    super(connection);
    this.auth = new Auth(connection);
    this.companies = new Companies(connection);
    this.freelancers = new Freelancers(connection);
    this.tasks = new Tasks(connection);
    this.ord = new Ord(connection);
    this.taskChat = new TaskChat(connection);
    this.taskGroups = new TaskGroups(connection);
    this.taskFiles = new TaskFiles(connection);
    this.finance = new Finance(connection);
    this.documents = new Documents(connection);
    this.profile = new ProfileCalls(connection);
    this.lookups = new Lookups(connection);
    this.webhooks = new Webhooks(connection);
  }

  /** Loads the wasm module and logs in. */
  static async connect(options: SolarStaffOptions): Promise<SolarStaff> {
    return new SolarStaff(await Connection.open(tables, options));
  }
}
