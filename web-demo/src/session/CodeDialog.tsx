import { Button, Modal, PinInput, Stack, Text } from '@mantine/core';
import type { CodeChallenge } from 'gigwire';
import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language';
import { lastCode } from './sandbox';

const LENGTH = 6;

interface Props {
  challenge: CodeChallenge;
  baseUrl: string;
  onAnswer: (code: string | null) => void;
}

/** Asks for the 2FA code. */
export const CodeDialog = ({ challenge, baseUrl, onAnswer }: Props) => {
  const { t } = useLanguage();
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const number = challenge.number || null;

  useEffect(() => {
    let wanted = true;
    lastCode(baseUrl, number).then((found) => wanted && setSent(found));
    return () => {
      wanted = false;
    };
  }, [baseUrl, number]);

  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={t.login.codeTitle}
      closeButtonProps={{ 'aria-label': t.common.close }}
      size="sm"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.length === LENGTH) onAnswer(code);
        }}
      >
        <Stack align="center" gap="md">
          <Text size="sm" ta="center">
            {challenge.kind === 'Google' || !number
              ? t.login.codeGoogle
              : t.login.codeSms(/^\d+$/.test(number) ? `+${number}` : number)}
          </Text>
          <PinInput
            length={LENGTH}
            type="number"
            size="md"
            oneTimeCode
            autoFocus
            data-autofocus
            value={code}
            onChange={setCode}
            onComplete={onAnswer}
            rootRef={(root) => root?.setAttribute('aria-label', t.login.code)}
            getInputProps={(index) => ({ 'aria-label': t.login.codeDigit(index + 1) })}
            placeholder=""
          />
          {sent && (
            <Button variant="light" size="xs" onClick={() => onAnswer(sent)}>
              {t.login.codeSandbox(sent)}
            </Button>
          )}
          <Button type="submit" fullWidth disabled={code.length !== LENGTH}>
            {t.login.codeSubmit}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};
