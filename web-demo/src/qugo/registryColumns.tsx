import type { PayrollRegistry, WorkmanRegistry } from 'gigwire/qugo';
import { Link } from 'wouter';
import type { Column } from '../app/DataTable';
import table from '../app/Table.module.css';
import { formatDateTime } from '../format/dates';
import { useLanguage } from '../i18n/language';

type Headings = Record<'registry' | 'when' | 'total' | 'success' | 'failed', string>;
type Registry = Pick<WorkmanRegistry | PayrollRegistry, 'id' | 'createdAt' | 'counters'>;

/** What registries of both kinds tell: which, when, and how many rows went how. `path`: where one of them is shown. */
export const useRegistryColumns = (path: string, columns: Headings) => {
  const { t, language } = useLanguage();
  const nameOf = t.qugo.invitations.registry;
  const registry: Column<Registry> = {
    heading: columns.registry,
    cell: ({ id }) =>
      id === null ? null : (
        <Link href={`${path}/${id}`} className={table.name}>
          {nameOf(id)}
        </Link>
      ),
  };
  const when: Column<Registry> = { heading: columns.when, cell: ({ createdAt }) => formatDateTime(createdAt, language) };
  const counts = (['total', 'success', 'failed'] as const).map(
    (name): Column<Registry> => ({ heading: columns[name], cell: ({ counters }) => counters?.[name], isNumber: true }),
  );
  return { registry, when, counts };
};
