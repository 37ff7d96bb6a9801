import { core } from './core.js';

/** Who acts. */
export type Actor = 'customer' | 'freelancer' | 'platform';

/** How sure the vendor's document is. */
export type Basis = 'documented' | 'inferred' | 'unknown' | 'contradictory';

/** A life cycle as data. */
export interface LifeCycleTable<State, Action> {
  name: string;
  /** The state in which it begins. */
  initial: State;
  states: { code: State; name: string }[];
  /** What can be done through the API. */
  actions: {
    name: Action;
    actor: Actor;
    operation: string;
    /** The argument that picks the action, and its value, when an operation performs several. */
    argument: [string, number] | null;
    /** What the action does in each state. */
    cells: { from: State; outcome: 'to' | 'error' | 'unknown' | 'contradictory'; to: State[]; basis: Basis }[];
  }[];
  /** What happens without the API. */
  elsewhere: { name: string; actor: Actor; from: State[]; to: State; basis: Basis }[];
}

/** What can be done in which state, as the vendor documents it. The tables of the platform must be loaded: its `connect()`, or `initTables()`. */
export class LifeCycle<State extends number, Action extends string> {
  readonly #platform: string;
  readonly #name: string;

  /** @internal */
  constructor(platform: string, name: string) {
    this.#platform = platform;
    this.#name = name;
  }

  /** The actions that are possible in a state, for one actor or for all. What is not documented, or both ways, is not possible. */
  availableActions(state: State, actor?: Actor): Action[] {
    return core.run((glue) => glue.availableActions(this.#platform, this.#name, state, actor)) as Action[];
  }

  /** The whole life cycle as data. */
  table(): LifeCycleTable<State, Action> {
    return core.run((glue) => glue.lifeCycle(this.#platform, this.#name)) as LifeCycleTable<State, Action>;
  }
}
