// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
import { Connection } from '../connection.js';
import type { ConnectOptions, KeyOptions } from '../options.js';
import { Platform } from '../platform.js';
import { Tables } from '../tables.js';
import {
  Employees,
  Experimental,
  JobInvites,
  JobOffers,
  JobRegistries,
  Jobs,
  PayrollRegistries,
  ServicesGroupsCalls,
  WorkmanRegistries,
} from './resources.js';

const tables = /* @__PURE__ */ new Tables('qugo', /* @__PURE__ */ new URL('../tables/qugo.tables', import.meta.url));

/** How to connect to Qugo. */
export interface QugoOptions extends ConnectOptions, KeyOptions {
  /**
   * Where the platform is, unless an environment says: its documents do not. Plain `http` is refused off this machine.
   */
  baseUrl?: string | undefined;
  /** A known address, by its name: `demo`, Named by public integration code only, not by the documents. */
  environment?: 'demo' | undefined;
  /** What paths begin with, such as `/api/v1`; as each call's documents have it unless given. */
  pathPrefix?: string | undefined;
}

/**
 * Qugo.
 *
 * Performers, jobs and payouts of a customer. The sources are the vendor's public documents (in Russian) in two
 * editions: A, and B ("Qugo Integration API"), the later one by its content, which is inferred. Where they contradict
 * themselves or each other, the notes of a call say which reading is taken. Many answers are described in prose only:
 * what has no documented name is marked as inferred, and nearly everything may be absent. No webhooks are documented:
 * poll, from every 10 seconds growing to every 5 minutes. Balance and documents are headings without calls.
 */
export class Qugo extends Platform {
  /** `employees.…`, Исполнители. */
  readonly employees: Employees;
  /** `workmanRegistries.…`, Исполнители. */
  readonly workmanRegistries: WorkmanRegistries;
  /** `jobInvites.…`, Исполнители. */
  readonly jobInvites: JobInvites;
  /** `jobs.…`, Задания. */
  readonly jobs: Jobs;
  /** `jobOffers.…`, Задания. */
  readonly jobOffers: JobOffers;
  /** `jobRegistries.…`, Задания. */
  readonly jobRegistries: JobRegistries;
  /** `servicesGroups.…`, Выплаты. */
  readonly servicesGroups: ServicesGroupsCalls;
  /** `payrollRegistries.…`, Выплаты. */
  readonly payrollRegistries: PayrollRegistries;
  /** `experimental.…`, Вне документации. */
  readonly experimental: Experimental;

  private constructor(connection: Connection) {
    super(connection);
    this.employees = new Employees(connection);
    this.workmanRegistries = new WorkmanRegistries(connection);
    this.jobInvites = new JobInvites(connection);
    this.jobs = new Jobs(connection);
    this.jobOffers = new JobOffers(connection);
    this.jobRegistries = new JobRegistries(connection);
    this.servicesGroups = new ServicesGroupsCalls(connection);
    this.payrollRegistries = new PayrollRegistries(connection);
    this.experimental = new Experimental(connection);
  }

  /** Loads the wasm module. */
  static async connect(options: QugoOptions): Promise<Qugo> {
    return new Qugo(await Connection.open(tables, options));
  }
}
