import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Pages } from './Pages';

interface Props<T> {
  list: UseQueryResult<{ items: T[]; total: number; pages: number }>;
  paging: { page: number; size: number };
  sizes: number[];
  /** The first page, unless one is named. */
  onPaging: (to: { page?: number; size?: number }) => void;
  /** Its items, and whether they are those of before, until others come. */
  children: (items: T[], isStale: boolean) => ReactNode;
}

/** A listing page by page: what is there, what is on its way, or why it is not. */
export const PagedList = <T,>({ list, paging, sizes, onPaging, children }: Props<T>) => {
  const failure = list.error && <ErrorNotice error={list.error} onRetry={() => list.refetch()} />;
  if (!list.data) return failure || <Skeleton height={320} radius="md" />;
  const { items, total, pages } = list.data;
  return (
    <>
      {failure}
      {children(items, list.isPlaceholderData)}
      {total > Math.min(...sizes) && <Pages {...paging} pages={pages} sizes={sizes} onChange={onPaging} />}
    </>
  );
};
