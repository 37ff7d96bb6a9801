import { Button, Text, Title } from '@mantine/core';
import { removeIndexedDbJournal } from 'gigwire';
import { useId, useState } from 'react';
import blocks from '../app/Blocks.module.css';
import { useLanguage } from '../i18n/language';
import classes from './RecordList.module.css';
import type { JournalRecord, Records } from './records';

interface Props<R extends JournalRecord & { isOver: boolean }> {
  title: string;
  /** What is said where there is none. */
  none: string;
  records: Records<R>;
  isWanted: (record: R) => boolean;
  /** What a person recognises one by. */
  nameOf: (record: R) => string;
  tellOf: (record: R) => string;
  onTakeUp: (record: R) => void;
}

/** What was started in this browser, from where it can be taken up. */
export const RecordList = <R extends JournalRecord & { isOver: boolean }>(props: Props<R>) => {
  const { title, none, records, isWanted, nameOf, tellOf, onTakeUp } = props;
  const { t, language } = useLanguage();
  const heading = useId();
  const [found, setFound] = useState(() => records.all(isWanted));
  const forget = async ({ id }: R) => {
    records.forget(id);
    setFound(records.all(isWanted));
    // Whoever else has it open keeps it.
    await removeIndexedDbJournal(id).catch(() => {});
  };
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={`card ${blocks.block}`} aria-labelledby={heading}>
      <Title order={2} id={heading}>
        {title}
      </Title>
      {found.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className={classes.list}>
          {found.map((record) => (
            <li key={record.id} data-over={record.isOver || undefined}>
              <Button variant="transparent" size="compact-sm" px={0} onClick={() => onTakeUp(record)}>
                {nameOf(record)}
              </Button>
              <Text size="xs" c="dimmed">
                {date.format(record.startedAt)} · {tellOf(record)}
              </Text>
              {record.isOver && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-xs"
                  onClick={() => forget(record)}
                  aria-label={t.payments.forgetRun(nameOf(record))}
                >
                  {t.payments.forget}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
