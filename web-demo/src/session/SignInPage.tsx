import { Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { Cancelled, type CodeChallenge, TwoFactorRequired } from 'gigwire';
import { useEffect, useState } from 'react';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { CodeDialog } from './CodeDialog';
import classes from './SignInPage.module.css';
import { DEMO_USER, isSandbox } from './sandbox';
import { defaultBaseUrl, useSession } from './session';

interface Question {
  challenge: CodeChallenge;
  answer: (code: string | null) => void;
}

export const SignInPage = () => {
  const { t } = useLanguage();
  const { signIn, expired } = useSession();
  const [question, setQuestion] = useState<Question | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [advanced, setAdvanced] = useState(false);
  const [sandbox, setSandbox] = useState(false);
  const required = (value: string) => (value.trim() ? null : t.login.required);
  const form = useForm({
    initialValues: { username: '', password: '', baseUrl: defaultBaseUrl() },
    validate: { username: required, password: required, baseUrl: required },
  });
  const { baseUrl } = form.values;
  useDocumentTitle(`${t.login.title} · gigwire`);

  useEffect(() => {
    let wanted = true;
    isSandbox(baseUrl).then((found) => wanted && setSandbox(found));
    return () => {
      wanted = false;
    };
  }, [baseUrl]);

  const submit = form.onSubmit(async (values) => {
    setBusy(true);
    setError(null);
    try {
      await signIn(values, (challenge) => new Promise((answer) => setQuestion({ challenge, answer })));
    } catch (failure) {
      // A closed dialog is an answer, not a failure.
      if (!(failure instanceof TwoFactorRequired || failure instanceof Cancelled)) setError(failure);
    } finally {
      setQuestion(null);
      setBusy(false);
    }
  });

  return (
    <main id="content" tabIndex={-1} className={classes.main}>
      <div className={`card ${classes.card}`}>
        <Title order={1}>{t.login.title}</Title>
        <Text c="dimmed" size="sm" mt={4} mb="lg">
          {t.login.lead}
        </Text>
        {expired && (
          <div className={classes.expired}>
            <Notice tone="quiet" role="status">
              {t.login.expired}
            </Notice>
          </div>
        )}
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <TextInput label={t.login.username} autoComplete="username" autoFocus {...form.getInputProps('username')} />
            <PasswordInput label={t.login.password} autoComplete="current-password" {...form.getInputProps('password')} />
            {advanced && (
              <TextInput
                label={t.login.baseUrl}
                description={t.login.baseUrlHint}
                type="url"
                spellCheck={false}
                {...form.getInputProps('baseUrl')}
              />
            )}
            {error !== null && <ErrorNotice error={error} />}
            <Button type="submit" size="md" mt="xs" loading={busy && !question}>
              {t.login.submit}
            </Button>
            <Anchor
              component="button"
              type="button"
              size="sm"
              c="dimmed"
              aria-expanded={advanced}
              onClick={() => setAdvanced(!advanced)}
            >
              {t.login.advanced}
            </Anchor>
          </Stack>
        </form>
      </div>
      {sandbox && (
        <section className={classes.demo} aria-label={t.login.demoTitle}>
          <p>
            <strong>{t.login.demoTitle}.</strong> {t.login.demoText}
          </p>
          <code>
            {DEMO_USER.username}
            <br />
            {DEMO_USER.password}
          </code>
          <Button variant="default" size="xs" onClick={() => form.setValues(DEMO_USER)}>
            {t.login.demoFill}
          </Button>
        </section>
      )}
      {question && (
        <CodeDialog
          challenge={question.challenge}
          baseUrl={baseUrl}
          onAnswer={(code) => {
            question.answer(code);
            setQuestion(null);
          }}
        />
      )}
    </main>
  );
};
