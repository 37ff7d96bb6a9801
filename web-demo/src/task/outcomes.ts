import { taskLifeCycle } from 'gigwire';
import type { ActionName } from './perform';

/** The states that an action leads to from a state, as the platform documents it. */
export const outcomesOf = (action: ActionName, state: number): number[] =>
  taskLifeCycle
    .table()
    .actions.find(({ name }) => name === action)
    ?.cells.find(({ from }) => from === state)?.to ?? [];
