// What the driver and those who carry a flow through tell each other.

/** What a flow wants of its host. */
export type FlowStep =
  | { step: 'save'; ticket: bigint; after: number; lines: string[] }
  | { step: 'read'; ticket: bigint; source: 'journal' | 'plan'; after: number; limit: number }
  | { step: 'ask'; ticket: bigint; json: string }
  | { step: 'event'; json: string };

/** Who keeps the journal of a flow and answers its questions. */
export interface FlowHost {
  /** Lines of the journal, or rows of the plan. */
  read(source: 'journal' | 'plan', after: number, limit: number): Promise<string[]>;
  /** Keeps lines of the journal, for good when it resolves. */
  append(after: number, lines: string[]): Promise<void>;
  /** The answer; `null` is no. `hold` keeps a file for the flow to upload, and answers with its number. */
  ask(question: unknown, hold: (content: Blob) => bigint): Promise<string | null>;
  /** The flow goes on at once, or when the promise resolves. */
  tell(event: unknown): Promise<void> | undefined;
}

/** What a flow under way can be told. */
export type FlowCommand = 'pause' | 'resume' | 'stop' | 'cancel';

/** A flow under way. */
export interface FlowUnderWay<T> {
  /** What it ends with. */
  readonly ended: Promise<T>;
  /** Tells it what is wanted of it; nothing happens once it has ended. */
  command(command: FlowCommand): void;
}
