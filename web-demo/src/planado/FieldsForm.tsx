import { Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ValidationFailed } from 'gigwire';
import type { CustomField, Job } from 'gigwire/planado';
import { useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { Notice } from '../app/Notice';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { FieldInput } from './FieldInput';
import { changedFields, type Edited } from './fields';

/** The custom fields of a job: shown and edited by their declared types. Only what was changed is sent. */
export const FieldsForm = ({ job }: { job: Job }) => {
  const { t } = useLanguage();
  const words = t.planado.job;
  const api = useClient('planado');
  const queryClient = useQueryClient();
  // What is edited and not yet sent: the platform's own values may change meanwhile without losing it.
  const [edits, setEdits] = useState<Record<string, Edited>>({});
  const [notifyAssignees, setNotify] = useState(true);
  const customFields = changedFields(job.customFields ?? [], edits);
  const reportFields = changedFields(job.reportFields ?? [], edits);
  const changed = customFields.length + reportFields.length > 0;

  const save = useMutation({
    mutationFn: async () => {
      await api.jobs.update({
        uuid: job.uuid,
        ...(customFields.length > 0 && { customFields: customFields as { value: string }[] }),
        ...(reportFields.length > 0 && { reportFields }),
        ...(job.version !== null && { version: job.version }),
        notifyAssignees,
      });
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['job', job.uuid] }),
        queryClient.invalidateQueries({ queryKey: ['jobs'], refetchType: 'none' }),
      ]);
      setEdits({});
    },
  });

  const edit = (uuid: string, value: Edited) => {
    save.reset();
    setEdits((old) => ({ ...old, [uuid]: value }));
  };
  const part = (name: 'customFields' | 'reportFields', fields: CustomField[]) =>
    fields.length > 0 && (
      <section className={`card ${blocks.block}`} aria-labelledby={name}>
        <div>
          <Title order={2} id={name}>
            {words[name]}
          </Title>
          <Text size="sm" c="dimmed">
            {words[`${name}Hint`]}
          </Text>
        </div>
        {fields.map((field, at) => (
          <FieldInput
            key={field.uuid ?? `${name} ${at}`}
            field={field}
            edited={field.uuid ? edits[field.uuid] : undefined}
            onEdit={(value) => field.uuid && edit(field.uuid, value)}
          />
        ))}
      </section>
    );

  if (!job.customFields?.length && !job.reportFields?.length)
    return <Text className={`card ${blocks.block}`}>{words.noFields}</Text>;
  return (
    <form
      className={blocks.stack}
      aria-label={words.customFields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) save.mutate();
      }}
    >
      {part('customFields', job.customFields ?? [])}
      {part('reportFields', job.reportFields ?? [])}
      {save.error instanceof ValidationFailed ? (
        <Notice tone="bad" role="alert" title={words.refused}>
          {Object.values(save.error.fields).join('\n') || save.error.said}
        </Notice>
      ) : (
        save.error && <ErrorNotice error={save.error} />
      )}
      {save.isSuccess && (
        <Notice tone="done" role="status">
          {words.saved}
        </Notice>
      )}
      <Group justify="flex-end">
        <Checkbox label={words.notify} checked={notifyAssignees} onChange={(event) => setNotify(event.currentTarget.checked)} />
        <Button variant="default" disabled={!changed || save.isPending} onClick={() => setEdits({})}>
          {words.undo}
        </Button>
        <Button type="submit" disabled={!changed} loading={save.isPending}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
};
