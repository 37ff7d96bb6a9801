import { Group, NativeSelect, Pagination, Text } from '@mantine/core';
import { useLanguage } from '../i18n/language';

interface Props {
  page: number;
  pages: number;
  size: number;
  sizes: number[];
  onChange: (to: { page?: number; size?: number }) => void;
}

/** Which page of a listing, and how long pages are. */
export const Pages = ({ page, pages, size, sizes, onChange }: Props) => {
  const { t } = useLanguage();
  return (
    <Group justify="space-between" mt="md" component="nav" aria-label={t.common.pages}>
      <Pagination
        total={pages}
        value={page}
        onChange={(next) => onChange({ page: next })}
        size="sm"
        getItemProps={(number) => ({ 'aria-label': t.common.page(number) })}
        getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.common.nextPage : t.common.previousPage })}
      />
      <Group gap="xs">
        <Text size="sm" c="dimmed" component="label" htmlFor="page-size">
          {t.common.perPage}
        </Text>
        <NativeSelect
          id="page-size"
          size="xs"
          value={String(size)}
          data={sizes.map(String)}
          onChange={(event) => onChange({ size: Number(event.currentTarget.value) })}
        />
      </Group>
    </Group>
  );
};
