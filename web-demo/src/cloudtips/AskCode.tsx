import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { CodeQuestion } from 'gigwire';
import { useEffect, useState } from 'react';
import { useConnected } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { lastCode } from '../session/sandbox';
import type { CodeAnswer } from './attach';

/** Asks for the code that the receiver got, or for another SMS as soon as there may be one. */
export const AskCode = ({ question, onAnswer }: { question: CodeQuestion; onAnswer: (given: CodeAnswer) => void }) => {
  const { t } = useLanguage();
  const words = t.cloudtips.attach;
  const { baseUrl } = useConnected('cloudtips');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const seconds = useCountdown(question.anotherInMs ?? 0);

  useEffect(() => {
    let wanted = true;
    lastCode(baseUrl, question.sentTo || null).then((found) => wanted && setSent(found));
    return () => {
      wanted = false;
    };
  }, [baseUrl, question]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) onAnswer(code.trim());
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{question.sentTo ? words.codeTo(question.sentTo) : words.codeHint}</Text>
        <TextInput
          label={words.code}
          inputMode="numeric"
          autoComplete="off"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={question.problem || undefined}
          errorProps={{ role: 'alert' }}
        />
        {sent && (
          <Button variant="light" size="xs" onClick={() => onAnswer(sent)}>
            {t.login.codeSandbox(sent)}
          </Button>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={seconds > 0} onClick={() => onAnswer('again')}>
            {seconds > 0 ? words.againIn(seconds) : words.again}
          </Button>
          <Button type="submit" disabled={!code.trim()}>
            {words.submitCode}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** The seconds that are left. */
const useCountdown = (ms: number): number => {
  const [until] = useState(() => Date.now() + ms);
  const [left, setLeft] = useState(ms);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, until - Date.now())), 500);
    return () => clearInterval(timer);
  }, [until]);
  return Math.ceil(left / 1000);
};
