import { Anchor } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { NotFound } from 'gigwire';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PagedList } from '../app/PagedList';
import { PageHead } from '../app/PageHead';
import { useLanguage } from '../i18n/language';
import { SIZES } from './sizes';

/** The number in an address; null: it is none that a registry could have. */
export const registryIdOf = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

interface Props<T> {
  id: number | null;
  /** The list that it is from. */
  from: { href: string; title: string };
  list: UseQueryResult<{ items: T[]; total: number; pages: number }>;
  paging: { page: number; size: number };
  onPaging: (to: { page?: number; size?: number }) => void;
  /** What can be done with it. */
  actions: ReactNode;
  children: (rows: T[], isStale: boolean) => ReactNode;
}

/** One registry as the platform has it, its rows page by page. */
export const RegistryFrame = <T,>({ id, from, list, actions, children, ...pages }: Props<T>) => {
  const { t } = useLanguage();
  const isThere = id !== null && !(list.error instanceof NotFound);
  const title = isThere ? t.qugo.invitations.registry(id) : t.qugo.registry.notFound;
  useDocumentTitle(`${title} · gigwire`);
  return (
    <>
      <Anchor component={Link} href={from.href} size="sm" c="dimmed">
        ← {from.title}
      </Anchor>
      <PageHead title={title} count={list.data && t.qugo.registry.count(list.data.total)}>
        {list.data && actions}
      </PageHead>
      {isThere && (
        <PagedList list={list} sizes={SIZES} {...pages}>
          {children}
        </PagedList>
      )}
    </>
  );
};
