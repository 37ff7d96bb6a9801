import { Anchor, Button, Select, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDisclosure, useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Freelancer } from 'gigwire';
import { useState } from 'react';
import { Link } from 'wouter';
import { freelancersQuery } from '../api/queries';
import { Pages } from '../app/Pages';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { useApi } from '../session/session';
import { SIZES, tasksHref } from '../tasks/filters';
import { countryName } from './countries';
import { nameOf } from './FreelancerSelect';
import classes from './FreelancersPage.module.css';
import { InviteDialog } from './InviteDialog';
import { MeansDialog } from './MeansDialog';

export const FreelancersPage = () => {
  const { t } = useLanguage();
  const [tax, setTax] = useState<string | null>(null);
  const [verified, setVerified] = useState<string | null>(null);
  const [{ page, size }, setPage] = useState({ page: 1, size: 20 });
  const [inviting, invitation] = useDisclosure(false);
  const list = useQuery(
    freelancersQuery(useApi(), {
      ...(tax && { taxationStatusId: Number(tax) }),
      ...(verified && { isVerified: verified === 'yes' }),
      page,
      size,
    }),
  );
  useDocumentTitle(`${t.freelancers.title} · gigwire`);
  const first = () => setPage((old) => ({ ...old, page: 1 }));

  return (
    <>
      <div className="pageHead">
        <Title order={1}>{t.freelancers.title}</Title>
        <span className="quiet" role="status">
          {list.data && t.freelancers.count(list.data.total)}
        </span>
        <Button className="push" onClick={invitation.open}>
          {t.freelancers.invite}
        </Button>
      </div>
      <div className={classes.filters}>
        <Select
          aria-label={t.freelancers.tax}
          placeholder={t.freelancers.anyTax}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          data={(['1', '3', '4'] as const).map((value) => ({ value, label: t.freelancers.taxes[value] }))}
          value={tax}
          onChange={(chosen) => {
            setTax(chosen);
            first();
          }}
        />
        <Select
          aria-label={t.freelancers.verification}
          placeholder={t.freelancers.anyVerification}
          clearable
          clearButtonProps={{ 'aria-label': t.common.reset }}
          data={[
            { value: 'yes', label: t.task.verified },
            { value: 'no', label: t.task.notVerified },
          ]}
          value={verified}
          onChange={(chosen) => {
            setVerified(chosen);
            first();
          }}
        />
      </div>
      {list.error ? (
        <ErrorNotice error={list.error} onRetry={() => list.refetch()} />
      ) : (
        <>
          <FreelancerTable freelancers={list.data?.items ?? null} stale={list.isPlaceholderData} />
          {list.data && (
            <Pages
              page={page}
              pages={list.data.pages}
              size={size}
              sizes={SIZES}
              onChange={(to) => setPage((old) => ({ ...old, page: 1, ...to }))}
            />
          )}
        </>
      )}
      {inviting && <InviteDialog onClose={invitation.close} />}
    </>
  );
};

const FreelancerTable = ({ freelancers, stale }: { freelancers: Freelancer[] | null; stale: boolean }) => {
  const { t, language } = useLanguage();
  const { columns } = t.freelancers;
  const [opened, setOpened] = useState<Freelancer | null>(null);
  if (!freelancers) return <Skeleton height={420} radius="md" />;
  if (freelancers.length === 0) return <Text fw={600}>{t.freelancers.empty}</Text>;
  return (
    <section className={`card ${classes.frame}`} aria-label={t.freelancers.title} tabIndex={-1} data-stale={stale || undefined}>
      <Table verticalSpacing={7} horizontalSpacing="md" className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{columns.name}</Table.Th>
            <Table.Th scope="col">{columns.state}</Table.Th>
            <Table.Th scope="col">{columns.tax}</Table.Th>
            <Table.Th scope="col">{columns.speciality}</Table.Th>
            <Table.Th scope="col">{columns.country}</Table.Th>
            <Table.Th scope="col">{columns.actions}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {freelancers.map((freelancer) => (
            <Table.Tr key={freelancer.id}>
              <Table.Td>
                <span className={classes.name}>{nameOf(freelancer)}</span>
                {freelancer.email && freelancer.email !== nameOf(freelancer) && (
                  <span className={classes.under}>{freelancer.email}</span>
                )}
              </Table.Td>
              <Table.Td>
                <Standing freelancer={freelancer} />
              </Table.Td>
              <Table.Td>{t.freelancers.taxes[freelancer.taxationStatusId as 1] ?? t.freelancers.taxes.unknown}</Table.Td>
              <Table.Td>
                {freelancer.details?.specialization ||
                  (language === 'en' ? freelancer.categoryTitleEn : freelancer.categoryTitle) ||
                  '—'}
              </Table.Td>
              <Table.Td>{countryName(freelancer.country, language)}</Table.Td>
              <Table.Td className={classes.links}>
                <Anchor
                  component={Link}
                  size="sm"
                  href={`/tasks/new?worker=${freelancer.id}`}
                  aria-label={t.freelancers.giveTaskTo(nameOf(freelancer))}
                >
                  {t.freelancers.giveTask}
                </Anchor>
                <Anchor
                  component={Link}
                  size="sm"
                  href={tasksHref({ worker: freelancer.id })}
                  aria-label={t.freelancers.tasksOfWhom(nameOf(freelancer))}
                >
                  {t.freelancers.tasksOf}
                </Anchor>
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => setOpened(freelancer)}
                  aria-label={t.means.ofWhom(nameOf(freelancer))}
                >
                  {t.means.of}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {opened && <MeansDialog freelancer={opened} onClose={() => setOpened(null)} />}
    </section>
  );
};

/** How far someone came: added, invited, registered, verified. */
const Standing = ({ freelancer }: { freelancer: Freelancer }) => {
  const { t } = useLanguage();
  const standing = freelancer.isVerified
    ? 'verified'
    : freelancer.isRegistered
      ? 'registered'
      : freelancer.isInviteSent
        ? 'invited'
        : 'added';
  return (
    <span className={classes.standing} data-standing={standing}>
      {t.freelancers.badges[standing]}
    </span>
  );
};
