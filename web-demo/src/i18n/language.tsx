import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import en, { type Dictionary } from './en';
import ru from './ru';

/** The languages, each in its own words. */
export const LANGUAGES = { ru: 'Русский', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;

const DICTIONARIES: Record<Language, Dictionary> = { ru, en };

interface Spoken {
  language: Language;
  setLanguage: (language: Language) => void;
  /** All texts in the chosen language. */
  t: Dictionary;
}

const LanguageContext = createContext<Spoken | null>(null);

/** Russian unless the browser asks for something else or the person chose. */
export const preferredLanguage = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'ru' || base === 'en') return base;
  }
  return 'ru';
};

export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useLocalStorage<Language>({
    key: 'gigwire-language',
    defaultValue: preferredLanguage(navigator.languages),
    getInitialValueInEffect: false,
    deserialize: (stored) => (stored === 'ru' || stored === 'en' ? stored : preferredLanguage(navigator.languages)),
    serialize: (chosen) => chosen,
  });
  const spoken = useMemo(() => ({ language, setLanguage, t: DICTIONARIES[language] }), [language, setLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext.Provider value={spoken}>{children}</LanguageContext.Provider>;
};

/** The texts, and the language for `Intl`. */
export const useLanguage = (): Spoken => {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error('useLanguage outside of LanguageProvider');
  return spoken;
};

/** The title that fits the language, of those that the platform gave. */
export const titleIn = (
  language: Language,
  titled: { title?: string | null; titleEn?: string | null } | null | undefined,
): string => (language === 'en' ? titled?.titleEn || titled?.title : titled?.title || titled?.titleEn) || '—';
