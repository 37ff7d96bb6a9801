import { Anchor, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Cancelled, type CodeQuestion, type Freelancer, type PageQuestion } from 'gigwire';
import { useEffect, useRef, useState } from 'react';
import { endpointsQuery } from '../api/queries';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { endpointsOf } from '../task/endpoints';
import { addMeans, MEANS_NAMES, type MeansName } from './addMeans';
import { nameOf } from './FreelancerSelect';

type Step =
  | { step: 'choose' }
  /** Something is being read or waited for. */
  | { step: 'wait'; passedOn: boolean }
  | { step: 'ask'; question: CodeQuestion | PageQuestion; answer: (given: string | boolean | null) => void }
  | { step: 'done'; number: string }
  | { step: 'failed'; error: unknown };

/** The payment means of a freelancer, and how they get another: a code to them, then a page that only they can fill in. */
export const MeansDialog = ({ freelancer, onClose }: { freelancer: Freelancer; onClose: () => void }) => {
  const { t } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const list = useQuery(endpointsQuery(api, freelancer.id));
  const [means, setMeans] = useState<MeansName>('card');
  const [state, setState] = useState<Step>({ step: 'choose' });
  const gone = useRef(new AbortController());

  useEffect(() => {
    gone.current = new AbortController();
    return () => gone.current.abort();
  }, []);

  const add = async () => {
    const { signal } = gone.current;
    setState({ step: 'wait', passedOn: false });
    try {
      const ask = (question: CodeQuestion | PageQuestion) =>
        new Promise<string | boolean | null>((answer) => setState({ step: 'ask', question, answer }));
      const number = await addMeans(api, freelancer.id, means, ask, signal);
      setState({ step: 'done', number });
      await queryClient.invalidateQueries({ queryKey: ['endpoints', freelancer.id] });
    } catch (error) {
      // A closed dialog is no failure.
      if (!signal.aborted) setState({ step: 'failed', error });
    }
  };

  const answer = (given: string | boolean | null) => {
    if (state.step !== 'ask') return;
    setState({ step: 'wait', passedOn: state.question.ask === 'page' });
    state.answer(given);
  };

  return (
    <Modal opened onClose={onClose} title={t.means.title(nameOf(freelancer))} closeButtonProps={{ 'aria-label': t.common.close }}>
      <Stack gap="md" data-step={state.step}>
        {list.error && <ErrorNotice error={list.error} />}
        {list.data && (
          <ul aria-label={t.means.present} style={{ margin: 0, paddingLeft: '1.1rem' }}>
            {endpointsOf(list.data).map(({ type, id, number, standing }) => (
              <li key={`${type} ${id}`}>
                {t.payout.types[type]} {number}
                {standing !== 'usable' && <span className="quiet"> · {t.payout.notUsable}</span>}
              </li>
            ))}
          </ul>
        )}
        {list.data && endpointsOf(list.data).length === 0 && <Text size="sm">{t.payout.none}</Text>}
        {state.step === 'choose' && (
          <>
            <Select
              label={t.means.add}
              allowDeselect={false}
              data={MEANS_NAMES.map((value) => ({ value, label: t.means.kinds[value] }))}
              value={means}
              onChange={(chosen) => setMeans(chosen as MeansName)}
            />
            <Group justify="flex-end">
              <Button onClick={add}>{t.means.begin}</Button>
            </Group>
          </>
        )}
        {state.step === 'ask' &&
          (state.question.ask === 'code' ? <AskCode onAnswer={answer} /> : <PassOn url={state.question.url} onAnswer={answer} />)}
        {state.step === 'wait' && (
          <Notice tone="quiet" role="status" title={state.passedOn ? t.means.waiting : t.common.loading}>
            {state.passedOn && t.means.waitingText}
          </Notice>
        )}
        {state.step === 'done' && (
          <Notice tone="done" role="status" title={t.means.done}>
            {state.number}
          </Notice>
        )}
        {state.step === 'failed' && (
          <>
            {state.error instanceof Cancelled ? (
              <Notice tone="wait" role="status" title={t.means.notDone}>
                {t.means.notDoneText}
              </Notice>
            ) : (
              <ErrorNotice error={state.error} />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setState({ step: 'choose' })}>
                {t.common.retry}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
};

const AskCode = ({ onAnswer }: { onAnswer: (code: string) => void }) => {
  const { t } = useLanguage();
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) onAnswer(code.trim());
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t.means.code}
          description={t.means.codeHint}
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={!code.trim()}>
            {t.login.codeSubmit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const PassOn = ({ url, onAnswer }: { url: string; onAnswer: (passedOn: boolean) => void }) => {
  const { t } = useLanguage();
  return (
    <>
      <Text size="sm">{t.means.page}</Text>
      {/^https?:/.test(url) ? (
        <Anchor href={url} target="_blank" rel="noreferrer" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {url}
        </Anchor>
      ) : (
        <code>{url}</code>
      )}
      <Group justify="flex-end">
        <Button onClick={() => onAnswer(true)}>{t.means.passedOn}</Button>
      </Group>
    </>
  );
};
