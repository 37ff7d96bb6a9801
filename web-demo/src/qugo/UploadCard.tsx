import { Button, FileInput, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import blocks from '../app/Blocks.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';

/** Hands a workbook over; each valid row of it sends an SMS. */
export const UploadCard = () => {
  const { t } = useLanguage();
  const words = t.qugo.upload;
  const api = useClient('qugo');
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: async (workbook: File) => {
      const { id } = await api.workmanRegistries.upload({ file: workbook });
      await queryClient.invalidateQueries({ queryKey: ['registries'] });
      if (id !== null) navigate(`/qugo/invitations/${id}`);
    },
  });

  return (
    <section className={`card ${blocks.block} ${blocks.apart}`} aria-labelledby="upload">
      <div>
        <Title order={2} id="upload">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.lead}
        </Text>
      </div>
      <Group align="flex-end">
        <FileInput
          label={words.file}
          placeholder={words.choose}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          value={file}
          onChange={(chosen) => {
            upload.reset();
            setFile(chosen);
          }}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          miw="18rem"
        />
        <Button disabled={!file} loading={upload.isPending} onClick={() => file && upload.mutate(file)}>
          {words.submit}
        </Button>
      </Group>
      {upload.error && <ErrorNotice error={upload.error} />}
    </section>
  );
};
