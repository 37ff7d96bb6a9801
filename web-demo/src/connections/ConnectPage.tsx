import { Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDocumentTitle } from '@mantine/hooks';
import { AuthenticationError } from 'gigwire';
import { useEffect, useState } from 'react';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { PLATFORMS } from '../platforms/platforms';
import classes from '../session/SignInPage.module.css';
import { isSandbox } from '../session/sandbox';
import { useConnections } from './connections';
import { type Connectable, type Credentials, DOORS, emptyCredentials } from './doors';

/** Where a platform is connected: its key, or its login. Who is served by a sandbox needs one click. */
export const ConnectPage = ({ platform }: { platform: Connectable }) => {
  const { t } = useLanguage();
  const { connect, ended } = useConnections();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [advanced, setAdvanced] = useState(false);
  const [sandbox, setSandbox] = useState(false);
  const { kind, demo } = DOORS[platform];
  const { name } = PLATFORMS[platform];
  const required = (value: string) => (value.trim() ? null : t.login.required);
  const form = useForm<Credentials>({
    initialValues: emptyCredentials(platform),
    validate: {
      baseUrl: required,
      identityUrl: platform === 'cloudtips' ? required : undefined,
      ...(kind === 'key' ? { key: required } : { username: required, password: required }),
    },
  });
  const { baseUrl } = form.values;
  useDocumentTitle(`${t.connections.title(name)} · gigwire`);

  useEffect(() => {
    let wanted = true;
    isSandbox(baseUrl).then((found) => wanted && setSandbox(found));
    return () => {
      wanted = false;
    };
  }, [baseUrl]);

  const enter = async (credentials: Credentials) => {
    setBusy(true);
    setError(null);
    try {
      await connect(platform, credentials);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <main id="content" tabIndex={-1} className={classes.main}>
      <div className={`card ${classes.card}`}>
        <Title order={1}>{t.connections.title(name)}</Title>
        <Text c="dimmed" size="sm" mt={4} mb="lg">
          {t.connections.leads[platform]}
        </Text>
        {ended.has(platform) && (
          <div className={classes.expired}>
            <Notice tone="quiet" role="status">
              {t.connections.ended}
            </Notice>
          </div>
        )}
        <form onSubmit={form.onSubmit(enter)} noValidate>
          <Stack gap="sm">
            {kind === 'key' ? (
              <PasswordInput
                label={t.connections.key}
                description={t.connections.keyHint}
                autoComplete="off"
                autoFocus
                visibilityToggleButtonProps={{ 'aria-label': t.connections.showKey }}
                {...form.getInputProps('key')}
              />
            ) : (
              <>
                <TextInput label={t.login.username} autoComplete="username" autoFocus {...form.getInputProps('username')} />
                <PasswordInput
                  label={t.login.password}
                  description={t.connections.passwordHint}
                  autoComplete="current-password"
                  visibilityToggleButtonProps={{ 'aria-label': t.connections.showPassword }}
                  {...form.getInputProps('password')}
                />
              </>
            )}
            {advanced && (
              <TextInput
                label={t.login.baseUrl}
                description={t.login.baseUrlHint}
                type="url"
                spellCheck={false}
                {...form.getInputProps('baseUrl')}
              />
            )}
            {advanced && platform === 'cloudtips' && (
              <TextInput label={t.connections.identityUrl} type="url" spellCheck={false} {...form.getInputProps('identityUrl')} />
            )}
            {kind === 'key' && error instanceof AuthenticationError ? (
              <Notice tone="bad" role="alert" title={t.connections.wrongKey}>
                {error.said}
              </Notice>
            ) : (
              error !== null && <ErrorNotice error={error} />
            )}
            <Button type="submit" size="md" mt="xs" loading={busy}>
              {t.connections.submit}
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
            <strong>{t.login.demoTitle}.</strong> {t.connections.demoText}
          </p>
          <code>{demo.key ?? demo.username}</code>
          <Button variant="default" size="xs" disabled={busy} onClick={() => enter({ ...form.values, ...demo })}>
            {t.connections.demoConnect}
          </Button>
        </section>
      )}
    </main>
  );
};
