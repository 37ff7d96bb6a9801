import { Anchor, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useLanguage } from '../i18n/language';

/** For an address that leads nowhere. */
export const NotFoundPage = ({ home }: { home: string }) => {
  const { t } = useLanguage();
  return (
    <>
      <Title order={1}>{t.app.notFound}</Title>
      <Anchor component={Link} href={home}>
        {t.app.home}
      </Anchor>
    </>
  );
};
