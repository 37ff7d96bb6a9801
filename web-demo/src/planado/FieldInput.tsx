import { Anchor, Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CustomField } from 'gigwire/planado';
import type { ReactNode } from 'react';
import { useClient } from '../connections/connections';
import { formatDateTime } from '../format/dates';
import { useLanguage } from '../i18n/language';
import { controlOf, type Edited, editedOf } from './fields';
import { pickListsQuery } from './queries';

interface Props {
  field: CustomField;
  /** What was entered and not yet sent. */
  edited: Edited | undefined;
  onEdit: (value: Edited) => void;
}

/** A custom field, with the control that its declared type asks for. */
export const FieldInput = ({ field, edited, onEdit }: Props) => {
  const { t, language } = useLanguage();
  const control = controlOf(field);
  const value = edited ?? editedOf(field);
  const type = (t.planado.job.types as Record<string, string>)[field.fieldType ?? ''] ?? field.fieldType ?? '—';
  const description = field.filledAt ? `${type} · ${t.planado.job.filledAt(formatDateTime(field.filledAt, language))}` : type;
  const common = { label: field.name ?? type, description, withAsterisk: field.required ?? false };

  switch (control) {
    case 'flag':
      return (
        <Checkbox
          label={
            <>
              {common.label}
              {field.required && (
                <Text span c="var(--mantine-color-error)" aria-hidden="true">
                  {' *'}
                </Text>
              )}
            </>
          }
          description={description}
          checked={value === true}
          onChange={(event) => onEdit(event.currentTarget.checked)}
        />
      );
    case 'text':
    case 'links':
      return (
        <Field links={control === 'links' ? String(value).split('\n') : []}>
          <Textarea
            {...common}
            autosize
            minRows={2}
            value={String(value)}
            onChange={(event) => onEdit(event.currentTarget.value)}
          />
        </Field>
      );
    case 'line':
    case 'link':
      return (
        <Field links={control === 'link' ? [String(value)] : []}>
          <TextInput
            {...common}
            type={control === 'link' ? 'url' : 'text'}
            value={String(value)}
            onChange={(event) => onEdit(event.currentTarget.value)}
          />
        </Field>
      );
    case 'entry':
      return <EntrySelect {...common} field={field} value={String(value)} onChange={onEdit} />;
    case 'fixed':
      return (
        <div>
          <Text size="sm" fw={500}>
            {common.label}
          </Text>
          <Text size="xs" c="dimmed">
            {t.planado.job.unknownType}
          </Text>
          <code style={{ overflowWrap: 'anywhere' }}>{JSON.stringify(field.value)}</code>
        </div>
      );
  }
};

/** A control, and links to the addresses in it. */
const Field = ({ links, children }: { links: string[]; children: ReactNode }) => {
  const { t } = useLanguage();
  return (
    <div>
      {children}
      {links
        .filter((link) => /^https?:\/\/./.test(link))
        .map((link) => (
          <Anchor key={link} href={link} target="_blank" rel="noreferrer" size="xs" mr="sm" style={{ overflowWrap: 'anywhere' }}>
            {t.planado.job.open} {link.split('/').at(-1)}
          </Anchor>
        ))}
    </div>
  );
};

interface EntryProps {
  label: string;
  description: string;
  withAsterisk: boolean;
  field: CustomField;
  value: string;
  onChange: (uuid: string) => void;
}

/** An entry of a pick list: of the one that the value is of, or of all while there is no value to tell by. */
const EntrySelect = ({ field, value, onChange, ...common }: EntryProps) => {
  const { t } = useLanguage();
  const { data: lists = [] } = useQuery(pickListsQuery(useClient('planado')));
  const present = editedOf(field);
  const own = lists.filter(({ entries }) => entries.some(({ uuid }) => uuid === present));
  return (
    <Select
      {...common}
      searchable
      placeholder={t.planado.job.choose}
      allowDeselect={false}
      data={(own.length > 0 ? own : lists).map(({ name, uuid, entries }) => ({
        group: name ?? uuid,
        items: entries.map((entry) => ({ value: entry.uuid, label: entry.name ?? entry.uuid })),
      }))}
      value={value || null}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  );
};
