/**
 * Where a flow writes down what it is about to do, so that it can go on after its page or process has died. A list of lines: the
 * core writes, numbers and checks them, a journal only keeps them. They hold what you put into the flow (names, contacts, prices) and
 * what was done, never a secret. One flow uses a journal at a time.
 */
export interface Journal {
  /** The lines that come after so many, at most `limit`; none at the end. */
  read(after: number, limit: number): Promise<string[]>;
  /**
   * Keeps lines after the first `after`, in place of whatever there is beyond these. Resolves when they would survive a loss of power.
   * Rejects with whatever keeps it from that: the flow then ends with a {@link JournalError}, without having done what they announce.
   */
  append(after: number, lines: string[]): Promise<void>;
  /** Lets go of it. */
  close(): Promise<void>;
}

/** A journal that ends with the page or process: for tests, and for flows that nobody needs to resume. */
export function memoryJournal(): Journal {
  let kept: string[] = [];
  return {
    read: async (after, limit) => kept.slice(after, after + limit),
    append: async (after, lines) => {
      kept = [...kept.slice(0, after), ...lines];
    },
    close: async () => {},
  };
}

/**
 * A journal as flows use it, whoever wrote it: what it throws is a rejection, and what it gives is text.
 * @internal
 */
export function guarded(journal: Journal): Omit<Journal, 'close'> {
  return {
    async read(after, limit) {
      const lines: unknown = await journal.read(after, limit);
      if (!Array.isArray(lines) || lines.some((line) => typeof line !== 'string')) {
        throw new TypeError('it gave something else than lines of text');
      }
      return lines;
    },
    async append(after, lines) {
      await journal.append(after, lines);
    },
  };
}
