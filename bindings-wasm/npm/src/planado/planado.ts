// Made from core/catalog/planado.json by gigwire-codegen; do not edit.
import { Connection } from '../connection.js';
import type { ConnectOptions, KeyOptions } from '../options.js';
import { Platform } from '../platform.js';
import { Tables } from '../tables.js';
import {
  Clients,
  Dictionaries,
  Experimental,
  Jobs,
  JobTypes,
  Resolutions,
  Shifts,
  Sites,
  Skills,
  Teams,
  Templates,
  Territories,
  Users,
  Webhooks,
} from './resources.js';

const tables = /* @__PURE__ */ new Tables(
  'planado',
  /* @__PURE__ */ new URL('../tables/planado.tables', import.meta.url),
);

/** How to connect to Planado. */
export interface PlanadoOptions extends ConnectOptions, KeyOptions {
  /**
   * Where the platform is; its production address unless this or an environment is given. Plain `http` is refused off
   * this machine.
   */
  baseUrl?: string | undefined;
  /**
   * A known address, by its name: `ru`, The host that the newer Russian pages name; their samples still print the other
   * one.
   */
  environment?: 'ru' | undefined;
  /** How many calls a minute the client sends; 90 unless given, 0: any number. */
  callsPerMinute?: number | undefined;
}

/**
 * Planado.
 *
 * Jobs of field workers: their clients, sites, templates, custom fields and reports. The vendor's document that gigwire
 * has is the page of the shared structures of answers (API v2, in Russian); the calls come from the vendor's public
 * pages (API v2), of which our copy mostly holds the beginning: each call says what. Calls that only third-party code
 * knows are kept apart and experimental.
 */
export class Planado extends Platform {
  /** `jobs.…`, Jobs. */
  readonly jobs: Jobs;
  /** `clients.…`, Clients. */
  readonly clients: Clients;
  /** `sites.…`, Sites. */
  readonly sites: Sites;
  /** `templates.…`, Job templates. */
  readonly templates: Templates;
  /** `jobTypes.…`, Job types. */
  readonly jobTypes: JobTypes;
  /** `resolutions.…`, Resolutions. */
  readonly resolutions: Resolutions;
  /** `skills.…`, Skills. */
  readonly skills: Skills;
  /** `territories.…`, Territories. */
  readonly territories: Territories;
  /** `teams.…`, Teams. */
  readonly teams: Teams;
  /** `dictionaries.…`, Dictionaries. */
  readonly dictionaries: Dictionaries;
  /** `users.…`, Users. */
  readonly users: Users;
  /** `shifts.…`, Shifts. */
  readonly shifts: Shifts;
  /** `webhooks.…`, Webhooks. */
  readonly webhooks: Webhooks;
  /** `experimental.…`, Not in the vendor's documents. */
  readonly experimental: Experimental;

  private constructor(connection: Connection) {
    super(connection);
    this.jobs = new Jobs(connection);
    this.clients = new Clients(connection);
    this.sites = new Sites(connection);
    this.templates = new Templates(connection);
    this.jobTypes = new JobTypes(connection);
    this.resolutions = new Resolutions(connection);
    this.skills = new Skills(connection);
    this.territories = new Territories(connection);
    this.teams = new Teams(connection);
    this.dictionaries = new Dictionaries(connection);
    this.users = new Users(connection);
    this.shifts = new Shifts(connection);
    this.webhooks = new Webhooks(connection);
    this.experimental = new Experimental(connection);
  }

  /** Loads the wasm module. */
  static async connect(options: PlanadoOptions): Promise<Planado> {
    return new Planado(await Connection.open(tables, options));
  }
}
