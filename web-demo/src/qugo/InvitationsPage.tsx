import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '../app/DataTable';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { useClient } from '../connections/connections';
import { useLanguage } from '../i18n/language';
import { InvitationCard } from './InvitationCard';
import { registriesQuery } from './queries';
import { useRegistryColumns } from './registryColumns';
import { SIZES } from './sizes';

/** Where performers are invited by a list, and the lists of before. */
export const InvitationsPage = () => {
  const { t } = useLanguage();
  const words = t.qugo.invitations;
  const [paging, setPaging] = useState({ page: 1, size: 25 });
  const list = useQuery(registriesQuery(useClient('qugo'), paging));
  const { registry, when, counts } = useRegistryColumns('/qugo/invitations', words.columns);
  useDocumentTitle(`${words.title} · gigwire`);

  return (
    <>
      <PageHead title={words.title} count={list.data && words.count(list.data.total)} />
      <InvitationCard />
      <PagedList list={list} paging={paging} sizes={SIZES} onPaging={(to) => setPaging((old) => ({ ...old, page: 1, ...to }))}>
        {(registries) => (
          <DataTable
            label={words.title}
            rows={registries}
            empty={words.empty}
            keyOf={({ id }) => id}
            marksOf={({ counters }) => ({ 'data-failed': counters?.failed ? true : undefined })}
            columns={[registry, when, ...counts]}
          />
        )}
      </PagedList>
    </>
  );
};
