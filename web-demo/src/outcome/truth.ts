// What to do when nobody knows whether something was done: look, never repeat.

/** What a look showed. */
export type Truth<T> = { happened: true; found: T } | { happened: false; found: T | null };

/** A request whose answer was lost may still be on its way: where nothing shows, a second look follows after this time. */
export const SECOND_LOOK_MS = 3_000;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks; and where nothing shows yet, once more after a while. */
export const findOut = async <T>(
  look: () => Promise<Truth<T>>,
  wait: (ms: number) => Promise<void> = sleep,
): Promise<Truth<T>> => {
  const first = await look();
  if (first.happened) return first;
  await wait(SECOND_LOOK_MS);
  return look();
};
