import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Run, RunState } from './run';

/** The runs of this tab, whatever page is on the screen. */
class Runs {
  readonly #runs = new Map<string, Run>();

  get(id: string): Run | undefined {
    return this.#runs.get(id);
  }

  put(run: Run): void {
    this.#runs.set(run.id, run);
  }

  drop(id: string): void {
    this.#runs.delete(id);
  }

  get areGoing(): boolean {
    return [...this.#runs.values()].some((run) => run.isGoing);
  }

  close(): void {
    for (const run of this.#runs.values()) void run.close();
  }
}

const RunsContext = createContext<Runs | null>(null);

/** Runs end with the session that started them; they can be resumed. */
export const RunsProvider = ({ children }: { children: ReactNode }) => {
  const [runs] = useState(() => new Runs());
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => runs.areGoing && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      runs.close();
    };
  }, [runs]);
  return <RunsContext.Provider value={runs}>{children}</RunsContext.Provider>;
};

export const useRuns = (): Runs => {
  const runs = useContext(RunsContext);
  if (!runs) throw new Error('useRuns outside of RunsProvider');
  return runs;
};

/** A run as it stands. */
export const useRunState = (run: Run): RunState => useSyncExternalStore(run.subscribe, run.state);
