import { Anchor, Button, Checkbox, Group, Select, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { InvalidRequest, NotFound, ValidationFailed } from 'gigwire';
import { useCallback, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { balanceQuery, categoriesQuery, refreshAfterAction, serviceAttributesQuery, servicesQuery } from '../api/queries';
import { Notice } from '../app/Notice';
import { Moment } from '../dates';
import { deadlineFromPicker, inDays, isPast } from '../format/deadline';
import { formatMoney, readMoney } from '../format/money';
import { FreelancerSelect } from '../freelancers/FreelancerSelect';
import { titleIn, useLanguage } from '../i18n/language';
import { OutcomeNotice } from '../outcome/OutcomeNotice';
import { useCarefulCall } from '../outcome/useCarefulCall';
import { useApi } from '../session/session';
import { lastList } from '../tasks/lastList';
import { AttributeFields } from './AttributeFields';
import classes from './CreateTaskPage.module.css';
import { type Draft, fieldOf, taskOf } from './draft';
import { randomUuid } from './randomUuid';

/** What is wrong with which field. Of an argument such as `attributes[0].value` the field is `attributes`. */
const problemsOf = (error: ValidationFailed | InvalidRequest): Readonly<Record<string, string>> => {
  if (error instanceof ValidationFailed) return error.fields;
  const [field = ''] = error.argument.split(/[.[]/);
  return { [field]: error.message.replace(`${error.operation}: ${error.argument}: `, '') };
};

const CreateTaskPage = () => {
  const { t, language } = useLanguage();
  const api = useApi();
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const worker = Number(new URLSearchParams(useSearch()).get('worker')) || null;
  // One task, one UUID, however often it is sent: it tells whether an attempt without an answer made the task.
  const [uuid] = useState(randomUuid);
  const [valid, setValid] = useState(false);
  const [others, setOthers] = useState<string[]>([]);
  const call = useCarefulCall<number>(useCallback(() => refreshAfterAction(queryClient), [queryClient]));
  const { data: balance } = useQuery(balanceQuery(api));
  const { data: categories = [] } = useQuery(categoriesQuery(api));
  const currency = balance?.currency?.currency ?? null;
  useDocumentTitle(`${t.create.title} · gigwire`);

  const filled = (value: string) => (value.trim() ? null : t.create.missing);
  const chosen = (value: unknown) => (value === null ? t.create.missingChoice : null);
  const form = useForm<Draft>({
    initialValues: {
      worker,
      category: null,
      service: null,
      attributes: {},
      title: '',
      description: '',
      price: '',
      deadline: inDays(7),
      copyright: false,
      needReport: false,
    },
    validateInputOnBlur: ['title', 'description', 'price'],
    validate: {
      worker: chosen,
      category: chosen,
      service: chosen,
      title: filled,
      description: filled,
      price: (value) => (readMoney(value) ? null : t.create.badPrice),
      deadline: (value) => {
        const iso = deadlineFromPicker(value);
        return iso && !isPast(iso) ? null : t.create.pastDeadline;
      },
      attributes: (values) => (Object.values(values).some((value) => value.trim()) ? null : t.create.needAttribute),
    },
    onValuesChange: () => setValid(false),
  });
  const { category, service, price } = form.values;
  const { data: services = [] } = useQuery({ ...servicesQuery(api, category ?? 0), enabled: category !== null });
  const attributes = useQuery({ ...serviceAttributesQuery(api, service ?? 0), enabled: service !== null });

  // What the platform, or gigwire before it, says about a field stands at that field; the rest stands together.
  const showFieldErrors = (error: ValidationFailed | InvalidRequest) => {
    const rest: string[] = [];
    for (const [wire, problem] of Object.entries(problemsOf(error))) {
      const field = fieldOf(wire);
      if (field) form.setFieldError(field, problem);
      else rest.push(`${wire}: ${problem}`);
    }
    setOthers(rest);
    call.reset();
  };

  const send = (validateOnly: boolean) =>
    form.onSubmit(async (draft) => {
      setValid(false);
      setOthers([]);
      const task = taskOf(draft, uuid);
      let refused: ValidationFailed | InvalidRequest | null = null;
      const done = await call.run(
        async () => {
          try {
            await api.tasks.create({ ...task, validateOnly });
          } catch (error) {
            if (error instanceof ValidationFailed || error instanceof InvalidRequest) refused = error;
            throw error;
          }
        },
        {
          'tasks.get': async () => {
            try {
              return { happened: true, found: (await api.tasks.get({ uuid })).id };
            } catch (error) {
              if (error instanceof NotFound) return { happened: false, found: null };
              throw error;
            }
          },
        },
      );
      if (refused) showFieldErrors(refused);
      else if (done && validateOnly) setValid(true);
      else if (done) navigate(`/tasks/${(await api.tasks.get({ uuid })).id}`);
    });

  const amount = readMoney(price);
  return (
    <>
      <Anchor component={Link} href={lastList()} size="sm" c="dimmed">
        ← {t.tasks.title}
      </Anchor>
      <Title order={1} mt="xs" mb="lg">
        {t.create.title}
      </Title>
      <form onSubmit={send(false)} noValidate className={classes.form}>
        <section className={`card ${classes.part}`}>
          <Title order={2}>{t.create.who}</Title>
          <FreelancerSelect
            label={t.create.worker}
            placeholder={t.create.workerPlaceholder}
            withAsterisk
            value={form.values.worker}
            onChange={(value) => form.setFieldValue('worker', value)}
            error={form.errors.worker}
          />
        </section>
        <section className={`card ${classes.part}`}>
          <Title order={2}>{t.create.what}</Title>
          <div className={classes.pair}>
            <Select
              label={t.create.category}
              withAsterisk
              allowDeselect={false}
              data={categories.map((one) => ({ value: String(one.id), label: titleIn(language, one) }))}
              value={category === null ? null : String(category)}
              onChange={(value) => form.setValues({ category: Number(value), service: null, attributes: {} })}
              error={form.errors.category}
            />
            <Select
              label={t.create.service}
              withAsterisk
              searchable
              allowDeselect={false}
              disabled={category === null}
              placeholder={category === null ? t.create.serviceFirst : undefined}
              data={services.map((one) => ({ value: String(one.id), label: titleIn(language, one) }))}
              value={service === null ? null : String(service)}
              onChange={(value) => form.setValues({ service: Number(value), attributes: {} })}
              error={form.errors.service}
            />
          </div>
          {service !== null && (
            <AttributeFields
              attributes={attributes.data ?? null}
              values={form.values.attributes}
              onChange={(id, value) => form.setFieldValue('attributes', { ...form.values.attributes, [id]: value })}
              error={form.errors.attributes}
            />
          )}
          <TextInput label={t.create.taskTitle} withAsterisk {...form.getInputProps('title')} />
          <Textarea
            label={t.create.description}
            withAsterisk
            autosize
            minRows={4}
            maxRows={16}
            {...form.getInputProps('description')}
          />
        </section>
        <section className={`card ${classes.part}`}>
          <Title order={2}>{t.create.terms}</Title>
          <div className={classes.pair}>
            <TextInput
              label={t.create.price(currency ?? '')}
              description={amount ? formatMoney(amount, currency, language) : t.create.priceHint}
              inputMode="decimal"
              autoComplete="off"
              withAsterisk
              {...form.getInputProps('price')}
            />
            <Moment
              label={t.create.deadline}
              description={'\u00a0'}
              withAsterisk
              minDate={new Date()}
              {...form.getInputProps('deadline')}
            />
          </div>
          <Group gap="xl">
            <Checkbox label={t.create.copyright} {...form.getInputProps('copyright', { type: 'checkbox' })} />
            <Checkbox label={t.create.needReport} {...form.getInputProps('needReport', { type: 'checkbox' })} />
          </Group>
        </section>
        <Stack gap="sm">
          {others.length > 0 && (
            <Notice tone="bad" role="alert" title={t.create.otherErrors}>
              {others.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </Notice>
          )}
          {valid && (
            <Notice tone="done" role="status" title={t.create.valid}>
              {t.create.validText}
            </Notice>
          )}
          <OutcomeNotice
            call={call}
            money={false}
            happened={(id) => (
              <>
                {t.unknown.created}{' '}
                <Anchor component={Link} href={`/tasks/${id}`} size="sm" fw={600} underline="always">
                  {t.unknown.openTask}
                </Anchor>
              </>
            )}
            not={() => t.unknown.createdNot}
          />
          <Group>
            <Button
              type="submit"
              size="md"
              loading={call.state.phase === 'busy'}
              disabled={call.locked || (call.state.phase === 'known' && call.state.happened)}
            >
              {t.create.submit}
            </Button>
            <Button variant="subtle" size="md" disabled={call.locked} onClick={() => send(true)()}>
              {t.create.check}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
};

export default CreateTaskPage;
