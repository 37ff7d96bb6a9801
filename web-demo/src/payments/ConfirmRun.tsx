import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { NewPlan } from 'gigwire';
import { useState } from 'react';
import { addMoney, formatMoney, isZero, readMoney } from '../format/money';
import { useLanguage } from '../i18n/language';
import { Figures } from './Figures';

interface Props {
  plan: NewPlan;
  onClose: () => void;
  onConfirm: () => void;
}

/** Who pays many types the sum: a click may be a slip. */
export const ConfirmRun = ({ plan, onClose, onConfirm }: Props) => {
  const { t, language } = useLanguage();
  const [typed, setTyped] = useState('');
  const amount = readMoney(typed);
  const isRight = amount !== null && isZero(addMoney(plan.total, `-${amount}`));
  const total = formatMoney(plan.total, plan.currency, language);
  return (
    <Modal opened onClose={onClose} title={t.payments.confirmTitle} closeButtonProps={{ 'aria-label': t.common.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isRight) onConfirm();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t.payments.confirmText}</Text>
          <Figures
            figures={[
              [t.payments.payable, t.payments.ofRows(plan.payable, plan.rows)],
              [t.payments.sum, total],
              [t.payments.withCommission(plan.commissionPercent), formatMoney(plan.needed, plan.currency, language)],
            ]}
          />
          <TextInput
            label={t.payments.typeSum(total)}
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
              {t.confirm.payButton(total)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
