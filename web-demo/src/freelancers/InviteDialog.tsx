import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { NotFound, ValidationFailed } from 'gigwire';
import { useCallback, useState } from 'react';
import { Notice } from '../app/Notice';
import { useLanguage } from '../i18n/language';
import { OutcomeNotice } from '../outcome/OutcomeNotice';
import { useCarefulCall } from '../outcome/useCarefulCall';
import { useApi } from '../session/session';
import { COUNTRIES, countryName } from './countries';

const given = (value: string): string | undefined => value.trim() || undefined;

/** Adds someone to the team by email or phone. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const { t, language } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const call = useCarefulCall<string>(
    useCallback(() => queryClient.invalidateQueries({ queryKey: ['freelancers'] }), [queryClient]),
  );
  const [invited, setInvited] = useState(false);
  const form = useForm({
    initialValues: { email: '', phone: '', firstName: '', lastName: '', country: 'RU', note: '', sendEmail: true },
    validate: { email: (value, { phone }) => (value.trim() || phone.trim() ? null : t.freelancers.eitherHint) },
  });

  const submit = form.onSubmit(async (values) => {
    const email = given(values.email);
    const phone = given(values.phone.replace(/[\s()+-]/g, ''));
    let refused: ValidationFailed | null = null;
    const done = await call.run(
      async () => {
        try {
          await api.freelancers.invite({
            ...(email ? { email, phone } : { phone: phone ?? '' }),
            country: values.country,
            firstName: given(values.firstName),
            lastName: given(values.lastName),
            note: given(values.note),
            sendEmail: values.sendEmail,
            inEnglish: language === 'en',
          });
        } catch (error) {
          if (error instanceof ValidationFailed) refused = error;
          throw error;
        }
      },
      {
        'freelancers.get_by_email': async () => {
          try {
            const found = email
              ? await api.freelancers.getByEmail({ email })
              : await api.freelancers.getByPhone({ phone: phone ?? '' });
            return { happened: true, found: found.name ?? '' };
          } catch (error) {
            if (error instanceof NotFound) return { happened: false, found: null };
            throw error;
          }
        },
      },
    );
    if (refused) {
      const { fields } = refused as ValidationFailed;
      const ours = Object.fromEntries(Object.entries(fields).filter(([field]) => field in form.values));
      form.setErrors(ours);
      if (Object.keys(ours).length === Object.keys(fields).length) call.reset();
    }
    if (done) setInvited(true);
  });

  return (
    <Modal opened onClose={onClose} title={t.freelancers.inviteTitle} closeButtonProps={{ 'aria-label': t.common.close }}>
      {invited ? (
        <Stack>
          <Notice tone="done" role="status" title={t.freelancers.invited}>
            {form.values.email || form.values.phone}
          </Notice>
          <Button onClick={onClose} data-autofocus>
            {t.common.close}
          </Button>
        </Stack>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <TextInput label={t.freelancers.email} type="email" data-autofocus {...form.getInputProps('email')} />
            <TextInput
              label={t.freelancers.phone}
              description={t.freelancers.phoneHint}
              type="tel"
              {...form.getInputProps('phone')}
            />
            <Group grow align="flex-start">
              <TextInput label={t.freelancers.firstName} {...form.getInputProps('firstName')} />
              <TextInput label={t.freelancers.lastName} {...form.getInputProps('lastName')} />
            </Group>
            <Select
              label={t.freelancers.country}
              withAsterisk
              searchable
              allowDeselect={false}
              data={COUNTRIES.map((value) => ({ value, label: countryName(value, language) }))}
              {...form.getInputProps('country')}
            />
            <Textarea label={t.freelancers.note} autosize minRows={2} {...form.getInputProps('note')} />
            <Checkbox label={t.freelancers.sendEmail} {...form.getInputProps('sendEmail', { type: 'checkbox' })} />
            <OutcomeNotice call={call} money={false} happened={() => t.freelancers.invited} not={() => t.unknown.createdNot} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t.common.cancel}
              </Button>
              <Button type="submit" loading={call.state.phase === 'busy'} disabled={call.locked}>
                {t.freelancers.inviteSubmit}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
};
