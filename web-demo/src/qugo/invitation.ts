import { indexedDbJournal, type Qugo, removeIndexedDbJournal } from 'gigwire';
import { type InvitationRow, InvitationRun, type RegistryPlan, type RegistryReport, readInvitations } from 'gigwire/qugo';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fileJournal } from '../journals/fileJournal';

/** How a list that was handed over stands. */
export type InvitationState =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'planned'; rows: InvitationRow[]; plan: RegistryPlan }
  /** `states`: how many rows are how, as the platform counts. */
  | { step: 'going'; rows: InvitationRow[]; states: Record<string, number> }
  /** `resumed`: it was uploaded by an earlier page. */
  | { step: 'done'; rows: InvitationRow[]; report: RegistryReport; resumed: boolean }
  | { step: 'failed'; error: unknown };

/** A list of people to invite, from the file to the report. */
export interface Invitation {
  state: InvitationState;
  /** Reads a file and checks its rows; nothing is sent. Without a file: there is none any more. */
  read: (file: File | null) => Promise<void>;
  /** Uploads the rows that can be sent, and follows them. */
  go: () => Promise<void>;
  /** Forgets what was done with this file in this browser, and reads it anew. */
  readAnew: (file: File) => Promise<void>;
}

interface UnderWay {
  name: string;
  rows: InvitationRow[];
  registry: InvitationRun;
  close: () => Promise<void>;
}

export const useInvitation = (api: Qugo, place: string, onUploaded: () => void): Invitation => {
  const [state, setState] = useState<InvitationState>({ step: 'choose' });
  const underWay = useRef<UnderWay | null>(null);

  const end = useCallback(async () => {
    const ended = underWay.current;
    underWay.current = null;
    await ended?.close();
  }, []);
  // What is under way stops with the page, and goes on when the file is handed over again.
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      void end();
    };
  }, [end]);

  const begin = async (file: File): Promise<UnderWay> => {
    const rows = await readInvitations(file);
    const name = await fileJournal('invitations', place, file);
    const journal = await indexedDbJournal(name);
    const registry = new InvitationRun(api, rows, {
      journal,
      skipInvalid: true,
      onEvent: (event) => {
        if (event.event === 'progress') setState((old) => (old.step === 'going' ? { ...old, states: event.states } : old));
      },
    });
    const close = async () => {
      registry.close();
      await journal.close();
    };
    return { name, rows, registry, close };
  };

  const read = async (file: File | null) => {
    await end();
    if (!file) {
      setState({ step: 'choose' });
      return;
    }
    setState({ step: 'reading' });
    try {
      const begun = await begin(file);
      underWay.current = begun;
      if (gone.current) {
        await end();
        return;
      }
      const plan = await begun.registry.plan();
      setState({ step: 'planned', rows: begun.rows, plan });
    } catch (error) {
      await end();
      setState({ step: 'failed', error });
    }
  };

  const go = async () => {
    const begun = underWay.current;
    if (!begun) return;
    const resumed = state.step === 'planned' && state.plan.resumed;
    setState({ step: 'going', rows: begun.rows, states: {} });
    try {
      const report = await begun.registry.go();
      setState({ step: 'done', rows: begun.rows, report, resumed });
    } catch (error) {
      setState({ step: 'failed', error });
    } finally {
      onUploaded();
    }
  };

  const readAnew = async (file: File) => {
    const name = underWay.current?.name;
    await end();
    if (name) await removeIndexedDbJournal(name);
    await read(file);
  };

  return { state, read, go, readAnew };
};
