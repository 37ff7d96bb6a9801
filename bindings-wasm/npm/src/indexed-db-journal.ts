import { JournalError } from './errors.js';
import type { Journal } from './journal.js';

const DATABASE = 'gigwire';
const LINES = 'lines';
/** Numbers sort before arrays, so this is behind all lines of a journal. */
const END: IDBValidKey = [];

/**
 * A journal in the browser's database, in a page or a worker, which is its opener's alone until it is closed or the page is: a second
 * opener gets a {@link JournalError}. Browsers may throw away what they keep for a site when the disk is full, unless
 * `navigator.storage.persist()` was granted.
 */
export async function indexedDbJournal(name: string): Promise<Journal> {
  const release = await lock(name);
  try {
    const database = await open();
    return {
      read: (after, limit) => told(name, read(database, name, after, limit)),
      append: (after, lines) => told(name, append(database, name, after, lines)),
      close: async () => {
        database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw failure(name, 'cannot be opened', error);
  }
}

/** The names of the journals that this browser keeps for this site. */
export async function indexedDbJournals(): Promise<string[]> {
  const database = await open();
  try {
    const names: string[] = [];
    const request = database.transaction(LINES).objectStore(LINES).openKeyCursor();
    await new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor === null) {
          resolve();
          return;
        }
        const [name] = cursor.key as [string, number];
        names.push(name);
        cursor.continue([name, END]);
      };
    });
    return names;
  } finally {
    database.close();
  }
}

/** Throws a journal away, which nobody may be using. What it announced can then not be resumed. */
export async function removeIndexedDbJournal(name: string): Promise<void> {
  const release = await lock(name);
  try {
    const database = await open();
    const writing = database.transaction(LINES, 'readwrite', { durability: 'strict' });
    writing.objectStore(LINES).delete(beyond(name, 0));
    await completed(writing).finally(() => database.close());
  } finally {
    release();
  }
}

/** Takes the lock of a journal, which the browser takes back when the page is gone; returns how to give it back. */
async function lock(name: string): Promise<() => void> {
  if (!('indexedDB' in globalThis) || navigator.locks === undefined) {
    throw failure(name, 'cannot be kept here: it needs a browser, and a page that came by https or from this machine');
  }
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`gigwire journal ${name}`, { ifAvailable: true }, (granted) => {
        if (granted === null) {
          reject(failure(name, 'is in use by another run, perhaps in another tab'));
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(LINES);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

async function read(database: IDBDatabase, name: string, after: number, limit: number): Promise<string[]> {
  const request = database.transaction(LINES).objectStore(LINES).getAll(beyond(name, after), limit);
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

async function append(database: IDBDatabase, name: string, after: number, lines: string[]): Promise<void> {
  // Not before the lines are on disk: the default lets a browser say yes while they are on their way.
  const writing = database.transaction(LINES, 'readwrite', { durability: 'strict' });
  const store = writing.objectStore(LINES);
  if (after > 0) {
    const last = store.getKey([name, after]);
    last.onsuccess = () => {
      // A browser that threw the journal away between two lines.
      if (last.result === undefined) {
        writing.abort();
      }
    };
  }
  store.delete(beyond(name, after));
  for (const [index, line] of lines.entries()) {
    store.put(line, [name, after + index + 1]);
  }
  await completed(writing);
}

/** The lines of a journal after so many. */
function beyond(name: string, after: number): IDBKeyRange {
  return IDBKeyRange.bound([name, after], [name, END], true, true);
}

function completed(writing: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('lines that were kept are gone'));
  });
}

async function told<T>(name: string, done: Promise<T>): Promise<T> {
  try {
    return await done;
  } catch (error) {
    throw failure(name, 'cannot be used', error);
  }
}

function failure(name: string, problem: string, cause?: unknown): JournalError {
  const why = cause instanceof Error ? `: ${cause.message || cause.name}` : '';
  const message = `the journal ${JSON.stringify(name)} ${problem}${why}`;
  return new JournalError(
    { name: 'JournalError', operation: 'journal', message },
    cause === undefined ? {} : { cause },
  );
}
