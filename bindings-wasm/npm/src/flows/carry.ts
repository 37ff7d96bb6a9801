import { guarded, type Journal, memoryJournal } from '../journal.js';
import type { CallOptions } from '../options.js';
import { Platform } from '../platform.js';
import { FlowControl } from './control.js';
import { type Ask, type GoQuestion, type Question, written } from './questions.js';

/** How a flow is carried through; the rest is for its calls. */
export interface FlowOptions extends CallOptions {
  /** With it the flow goes on where it was when it is started again; without, it begins anew. */
  journal?: Journal | undefined;
}

/** How long a flow waits for people. */
export interface Patience {
  /** How long to wait, in milliseconds (a day). Then the flow ends with {@link Cancelled}. */
  patienceMs?: number | undefined;
}

/** Carries a flow through to its answer. */
export async function carry<T, Q extends Question | GoQuestion<unknown> = never>(
  api: Platform,
  name: string,
  args: object,
  { journal = memoryJournal(), control, ...options }: FlowOptions & { control?: FlowControl | undefined },
  ask?: Ask<Q>,
  onEvent?: (event: unknown) => void,
): Promise<T> {
  const kept = guarded(journal);
  const flow = Platform.connectionOf(api).startFlow(
    name,
    args,
    {
      read: async (source, after, limit) => (source === 'journal' ? kept.read(after, limit) : []),
      append: kept.append,
      ask: async (question) => written(question as Q, await ask?.(question as Q)),
      tell(event) {
        onEvent?.(event);
        return undefined;
      },
    },
    options,
  );
  if (control !== undefined) {
    FlowControl.attach(control, flow);
  }
  return (await flow.ended) as T;
}
