import { Button, Checkbox, Group, Loader, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Cancelled, type CodeQuestion, ValidationFailed } from 'gigwire';
import type { AttachReceiverArgs } from 'gigwire/cloudtips';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../app/Notice';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { AskCode } from './AskCode';
import { attach, type CodeAnswer } from './attach';
import { placesQuery, type Waiting } from './queries';

type Step =
  | { step: 'form' }
  | { step: 'busy' }
  | { step: 'ask'; question: CodeQuestion; answer: (given: CodeAnswer) => void }
  | { step: 'done'; name: string }
  | { step: 'failed'; error: unknown };

interface Props {
  placeId: string | null;
  /** Someone who was added before; otherwise somebody new is asked for. */
  waiting?: Waiting;
  onClose: () => void;
}

/** Adds a receiver, or has one confirm who was added: by the code of an SMS. */
export const AttachDialog = ({ placeId, waiting, onClose }: Props) => {
  const { t } = useLanguage();
  const words = t.cloudtips.attach;
  const api = useClient('cloudtips');
  const queryClient = useQueryClient();
  const [state, setState] = useState<Step>({ step: waiting ? 'busy' : 'form' });
  const giveUp = useRef<() => void>(() => {});
  const begun = useRef(false);

  const begin = async (args: AttachReceiverArgs) => {
    setState({ step: 'busy' });
    try {
      const ask = (question: CodeQuestion) =>
        new Promise<CodeAnswer>((answer) => {
          giveUp.current = () => answer(null);
          setState({ step: 'ask', question, answer });
        });
      const receiver = await attach(api, args, ask);
      setState({ step: 'done', name: receiver.fullName ?? '' });
    } catch (error) {
      setState({ step: 'failed', error });
    } finally {
      giveUp.current = () => {};
      await Promise.all(['receivers', 'waiting'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
    }
  };
  const start = useRef(begin);

  useEffect(() => {
    if (!waiting || begun.current) return;
    begun.current = true;
    void start.current({ placeId: waiting.placeId, userId: waiting.userId });
  }, [waiting]);

  const close = () => {
    giveUp.current();
    onClose();
  };

  return (
    <Modal
      opened
      onClose={close}
      title={waiting ? words.confirmTitle : words.title}
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      <div data-step={state.step}>
        {!waiting && <NewReceiver placeId={placeId} state={state} onSubmit={begin} onCancel={close} />}
        {state.step === 'busy' && waiting && <Busy />}
        {state.step === 'ask' && (
          <AskCode
            question={state.question}
            onAnswer={(given) => {
              setState({ step: 'busy' });
              state.answer(given);
            }}
          />
        )}
        {state.step === 'done' && (
          <Stack>
            <Notice tone="done" role="status" title={words.done}>
              {state.name}
            </Notice>
            <Button onClick={onClose} data-autofocus>
              {t.common.close}
            </Button>
          </Stack>
        )}
        {state.step === 'failed' && waiting && <Failure error={state.error} />}
      </div>
    </Modal>
  );
};

const Busy = () => {
  const { t } = useLanguage();
  return (
    <Notice
      tone="quiet"
      role="status"
      title={
        <>
          <Loader size="xs" color="currentColor" aria-hidden="true" /> {t.cloudtips.attach.sending}
        </>
      }
    />
  );
};

const Failure = ({ error }: { error: unknown }) => {
  const { t } = useLanguage();
  return error instanceof Cancelled ? (
    <Notice tone="wait" role="status" title={t.cloudtips.attach.givenUp}>
      {t.cloudtips.attach.givenUpText}
    </Notice>
  ) : (
    <ErrorNotice error={error} />
  );
};

interface FormProps {
  placeId: string | null;
  state: Step;
  onSubmit: (args: AttachReceiverArgs) => void;
  onCancel: () => void;
}

/** Who is to be added; what was entered stays when the platform does not agree. */
const NewReceiver = ({ placeId, state, onSubmit, onCancel }: FormProps) => {
  const { t } = useLanguage();
  const words = t.cloudtips.attach;
  const { data: places = [] } = useQuery(placesQuery(useClient('cloudtips')));
  const required = (value: string | null) => (value?.trim() ? null : t.login.required);
  const form = useForm({
    initialValues: { placeId, name: '', phoneNumber: '', externalId: '', sendPassword: true },
    validate: { placeId: required, name: required, phoneNumber: required },
  });
  if (state.step === 'ask' || state.step === 'done') return null;
  const refused = state.step === 'failed' && state.error instanceof ValidationFailed ? state.error.fields : null;
  const submit = form.onSubmit(({ placeId: place, name, phoneNumber, externalId, sendPassword }) =>
    onSubmit({
      placeId: place ?? '',
      name: name.trim(),
      phoneNumber: phoneNumber.trim(),
      ...(externalId.trim() && { externalId: externalId.trim() }),
      sendPassword,
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Select
          label={words.place}
          withAsterisk
          allowDeselect={false}
          data={places.map(({ id, name }) => ({ value: id, label: name ?? id }))}
          {...form.getInputProps('placeId')}
        />
        <TextInput label={words.name} withAsterisk data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={words.phone}
          description={words.phoneHint}
          type="tel"
          withAsterisk
          {...form.getInputProps('phoneNumber')}
        />
        <TextInput label={words.externalId} {...form.getInputProps('externalId')} />
        <Checkbox label={words.sendPassword} {...form.getInputProps('sendPassword', { type: 'checkbox' })} />
        {refused ? (
          <Notice tone="bad" role="alert" title={t.errors.validation}>
            {Object.values(refused).join('\n')}
          </Notice>
        ) : (
          state.step === 'failed' && <Failure error={state.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t.common.cancel}
          </Button>
          <Button type="submit" loading={state.step === 'busy'}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
