// What a tab that opens later needs to show of something that was started in this browser and has a journal: how it is called, and
// its rows as they were seen last. What was really done is in the journal and on the platform; this is for the eyes only.

/** What every kind of record has. */
export interface JournalRecord {
  /** Names its journal, too. */
  id: string;
  baseUrl: string;
  /** When it was started, in milliseconds since the Unix epoch. */
  startedAt: number;
  rows: unknown[];
}

/** The records of one kind. */
export class Records<R extends JournalRecord> {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Those of this browser, newest first; what cannot be read is none. */
  all(isWanted: (record: R) => boolean): R[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => this.one(key.slice(this.#prefix.length)))
      .filter((record) => record !== null)
      .filter(isWanted)
      .sort((a, b) => b.startedAt - a.startedAt);
  }

  one(id: string): R | null {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#prefix + id) ?? 'null') as R | null;
      return stored !== null && stored.id === id && Array.isArray(stored.rows) ? stored : null;
    } catch {
      return null;
    }
  }

  /** Without room for its rows one is kept without them: they are in the journal. */
  save(record: R): void {
    for (const kept of [record, { ...record, rows: [] }]) {
      try {
        localStorage.setItem(this.#prefix + record.id, JSON.stringify(kept));
        return;
      } catch {
        // no room
      }
    }
  }

  forget(id: string): void {
    localStorage.removeItem(this.#prefix + id);
  }
}
