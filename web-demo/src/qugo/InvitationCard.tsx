import { Anchor, Button, FileInput, Group, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import blocks from '../app/Blocks.module.css';
import { Notice } from '../app/Notice';
import { useConnected } from '../connections/connections';
import { Telling } from '../errors/Telling';
import { useLanguage } from '../i18n/language';
import { FileFailure } from './FileFailure';
import { InvitationRows } from './InvitationRows';
import { type InvitationState, useInvitation } from './invitation';
import { tellStop } from './stops';

/** Invites people by a file of the reader's own: checked first, then uploaded and followed, each row with what became of it. */
export const InvitationCard = () => {
  const { t } = useLanguage();
  const words = t.qugo.upload;
  const { api, baseUrl } = useConnected('qugo');
  const queryClient = useQueryClient();
  const uploaded = useCallback(() => void queryClient.invalidateQueries({ queryKey: ['registries'] }), [queryClient]);
  const { state, read, go, readAnew } = useInvitation(api, baseUrl, uploaded);
  const [file, setFile] = useState<File | null>(null);
  const busy = state.step === 'reading' || state.step === 'going';

  return (
    <section className={`card ${blocks.block}`} aria-labelledby="upload" style={{ marginBottom: '1rem' }} data-step={state.step}>
      <div>
        <Title order={2} id="upload">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.lead}
        </Text>
      </div>
      <FileInput
        label={words.file}
        description={words.fileHint}
        placeholder={words.choose}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        value={file}
        disabled={busy}
        onChange={(chosen) => {
          setFile(chosen);
          void read(chosen);
        }}
        clearable
        clearButtonProps={{ 'aria-label': t.common.reset }}
        maw="24rem"
      />
      {state.step === 'failed' && <FileFailure error={state.error} title={words.badFile} />}
      <Said state={state} />
      {state.step === 'planned' && (
        <Group>
          <Button disabled={!state.plan.canStart} onClick={go}>
            {state.plan.resumed ? words.goOn : words.submit(state.plan.ready)}
          </Button>
        </Group>
      )}
      {state.step === 'going' && <Button loading>{words.going}</Button>}
      {state.step === 'done' && (
        <Group>
          {state.report.registryId !== null && (
            <Anchor component={Link} href={`/qugo/invitations/${state.report.registryId}`} size="sm">
              {t.qugo.invitations.registry(state.report.registryId)}
            </Anchor>
          )}
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setFile(null);
              void read(null);
            }}
          >
            {words.another}
          </Button>
          {state.resumed && file && (
            <Button variant="subtle" color="gray" size="xs" onClick={() => readAnew(file)}>
              {words.anew}
            </Button>
          )}
        </Group>
      )}
      {(state.step === 'planned' || state.step === 'going' || state.step === 'done') && (
        <InvitationRows
          rows={state.rows}
          problems={state.step === 'planned' ? state.plan.problems : []}
          results={state.step === 'done' ? state.report.rows : []}
        />
      )}
    </section>
  );
};

/** How it stands, in words. */
const Said = ({ state }: { state: InvitationState }) => {
  const { t } = useLanguage();
  const words = t.qugo.upload;
  switch (state.step) {
    case 'planned': {
      const { plan } = state;
      if (plan.resumed)
        return (
          <Notice tone="wait" role="status" title={words.resumed}>
            {words.resumedText}
          </Notice>
        );
      return (
        <Notice tone={plan.invalid > 0 ? 'wait' : 'quiet'} role="status" title={words.planned(plan.ready, plan.rows)}>
          {plan.invalid > 0 ? words.invalid(plan.invalid) : words.nothingSent}
        </Notice>
      );
    }
    case 'going':
      return (
        <Notice tone="quiet" role="status" title={words.going}>
          {words.soFar(state.states.success ?? 0, state.states.failed ?? 0)} {words.goingText}
        </Notice>
      );
    case 'done': {
      const { counts, unmatched } = state.report;
      const stopped = tellStop(state.report, t);
      const bad = counts.failed + counts.invalid + counts.unclear;
      return (
        <Notice tone={bad > 0 || stopped ? 'wait' : 'done'} role="status" title={words.done(counts.invited, bad)}>
          {stopped ? (
            <>
              {words.stopped}: <Telling told={stopped} />
            </>
          ) : (
            counts.pending > 0 && words.pending(counts.pending)
          )}
          {unmatched.map(({ row, cells, reason }) => (
            <div key={row}>
              {words.unmatched(row)}: {Object.values(cells).filter(Boolean).join(', ')}. {reason}
            </div>
          ))}
        </Notice>
      );
    }
    default:
      return null;
  }
};
