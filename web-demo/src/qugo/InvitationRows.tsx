import type { InvitationRow, RegistryRowResult, RowProblem } from 'gigwire/qugo';
import type { Column } from '../app/DataTable';
import { useLanguage } from '../i18n/language';
import { marksOf } from './marks';
import { RegistryRows } from './RegistryRows';

interface Props {
  rows: readonly InvitationRow[];
  problems: readonly RowProblem[];
  results: readonly RegistryRowResult[];
}

/** The people of a list. */
export const InvitationRows = ({ rows, problems, results }: Props) => {
  const { t } = useLanguage();
  const words = t.qugo.upload;
  const columns: Column<InvitationRow>[] = [
    { heading: words.columns.line, cell: ({ line }, at) => line ?? at + 1 },
    { heading: words.columns.phone, cell: ({ phone }) => phone },
    { heading: words.columns.name, cell: ({ name }) => name },
    { heading: words.columns.tags, cell: ({ tags }) => (typeof tags === 'string' ? tags : tags?.join(', ')) },
  ];
  return <RegistryRows columns={columns} rows={rows} marks={marksOf(rows.length, problems, results)} outcomes={words.outcomes} />;
};
