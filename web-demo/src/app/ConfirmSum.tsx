import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { addMoney, formatMoney, isZero, readMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { Figures } from './Figures';

interface Props {
  title: string;
  /** What happens with the money. */
  text: ReactNode;
  /** What is paid, beside the sum that is to be typed. */
  figures: [name: string, value: ReactNode][];
  sum: string;
  currency: string | null;
  onClose: () => void;
  onConfirm: () => void;
}

/** Who pays many types the sum: a click may be a slip. */
export const ConfirmSum = ({ title, text, figures, sum, currency, onClose, onConfirm }: Props) => {
  const { t, language } = useLanguage();
  const [typed, setTyped] = useState('');
  const amount = readMoney(typed);
  const isRight = amount !== null && isZero(addMoney(sum, `-${amount}`));
  const shown = formatMoney(sum, currency, language);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t.common.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight) onConfirm();
        }}
      >
        <Stack gap="md">
          <Text size="sm" component="div">
            {text}
          </Text>
          <Figures figures={figures} />
          <TextInput
            label={t.payments.typeSum(shown)}
            inputMode="decimal"
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={typed !== '' && amount !== null && !isRight ? t.payments.wrongSum : null}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t.common.cancel}
            </Button>
            <Button type="submit" disabled={!isRight} data-testid="confirm">
              {t.confirm.payButton(shown)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
