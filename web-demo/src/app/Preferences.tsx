import { ActionIcon, SegmentedControl, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { LANGUAGES, type Language, useLanguage } from '../i18n/language';

/** Language and theme. */
export const Preferences = () => {
  const { t, language, setLanguage } = useLanguage();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const dark = scheme === 'dark';
  const themeLabel = dark ? t.preferences.toLight : t.preferences.toDark;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: '0.375rem' }}>
      <SegmentedControl
        size="xs"
        aria-label={t.preferences.language}
        value={language}
        onChange={(chosen) => setLanguage(chosen as Language)}
        data={Object.entries(LANGUAGES).map(([value, name]) => ({
          value,
          label: <span title={name}>{value.toUpperCase()}</span>,
        }))}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        <svg
          width="18"
          height="18"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          aria-hidden="true"
        >
          {dark ? (
            <path d="M12 4V2m0 20v-2m8-8h2M2 12h2m13.7-5.7 1.4-1.4M4.9 19.1l1.4-1.4m0-11.4L4.9 4.9m14.2 14.2-1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z" />
          ) : (
            <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />
          )}
        </svg>
      </ActionIcon>
    </span>
  );
};
