import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReceivedFile } from 'gigwire';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';

interface Props {
  /** Fetches the workbook; null: no row has failed. */
  fetch: () => Promise<ReceivedFile | null>;
  /** What it is called where the platform does not say. */
  name: string;
}

/** The workbook of the rows that failed, with their reasons. */
export const FailedRows = ({ fetch, name }: Props) => {
  const { t } = useLanguage();
  const words = t.qugo.registry;
  const ask = useMutation({
    mutationFn: async () => {
      const file = await fetch();
      if (file) save(file, name);
      return file !== null;
    },
  });
  return (
    <>
      <Button variant="default" className="push" onClick={() => ask.mutate()} loading={ask.isPending}>
        {words.download}
      </Button>
      {ask.data === false && (
        <Notice tone="quiet" role="status">
          {words.noneFailed}
        </Notice>
      )}
      {ask.error && <ErrorNotice error={ask.error} />}
    </>
  );
};

const save = ({ name, contentType, content }: ReceivedFile, otherwise: string) => {
  const url = URL.createObjectURL(new Blob([content], { type: contentType ?? 'application/octet-stream' }));
  Object.assign(document.createElement('a'), { href: url, download: name ?? otherwise }).click();
  URL.revokeObjectURL(url);
};
