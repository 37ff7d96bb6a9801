import { Skeleton, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { can } from 'gigwire';
import type { User } from 'gigwire/planado';
import table from '../app/Table.module.css';
import { useClient } from '../connections/connections';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useLanguage } from '../i18n/language';
import { userName } from './people';
import { usersQuery } from './queries';
import { APPLICATIONS, RIGHTS } from './rights';
import classes from './UsersPage.module.css';

/** What each user may do: a right in each row, a user in each column. */
export const UsersPage = () => {
  const { t } = useLanguage();
  const users = useQuery(usersQuery(useClient('planado')));
  useDocumentTitle(`${t.planado.users.title} · gigwire`);
  return (
    <>
      <div className="pageHead">
        <Title order={1}>{t.planado.users.title}</Title>
        <span className="quiet" role="status">
          {users.data && t.planado.users.count(users.data.length)}
        </span>
      </div>
      <Text size="sm" c="dimmed" mb="md">
        {t.planado.users.lead}
      </Text>
      {users.error ? (
        <ErrorNotice error={users.error} onRetry={() => users.refetch()} />
      ) : users.data ? (
        <Matrix users={users.data} />
      ) : (
        <Skeleton height={420} radius="md" />
      )}
    </>
  );
};

const Matrix = ({ users }: { users: User[] }) => {
  const { t } = useLanguage();
  const words = t.planado.users;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and many users are scrolled to by keys
    <section className={`card ${table.frame}`} aria-label={words.title} tabIndex={0}>
      <Table verticalSpacing={6} horizontalSpacing="md" className={`${table.table} ${classes.matrix}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.right}</Table.Th>
            {users.map((user) => (
              <Table.Th scope="col" key={user.uuid} className={classes.user}>
                <span className={table.name}>{userName(user)}</span>
                <span className={table.under}>{user.email}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {APPLICATIONS.map((application) => (
          <Table.Tbody key={application}>
            <Table.Tr>
              <Table.Th scope="rowgroup" colSpan={users.length + 1} className={classes.application}>
                {words.applications[application]}
              </Table.Th>
            </Table.Tr>
            {RIGHTS[application].map((right) => (
              <Table.Tr key={right} data-right={right}>
                <Table.Th scope="row" className={classes.right}>
                  {words.rights[right]}
                </Table.Th>
                {users.map(({ uuid, permissions }) => (
                  <Answer key={uuid} may={permissions !== null && can(permissions, right)} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </section>
  );
};

const Answer = ({ may }: { may: boolean }) => {
  const { t } = useLanguage();
  return (
    <Table.Td className={classes.answer} data-may={may}>
      <span aria-hidden="true">{may ? '✓' : '·'}</span>
      <VisuallyHidden>{may ? t.planado.users.may : t.planado.users.mayNot}</VisuallyHidden>
    </Table.Td>
  );
};
