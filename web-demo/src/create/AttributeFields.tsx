import { Select, Skeleton, Text, TextInput } from '@mantine/core';
import type { ServiceAttribute } from 'gigwire';
import type { ReactNode } from 'react';
import { titleIn, useLanguage } from '../i18n/language';
import classes from './CreateTaskPage.module.css';

interface Props {
  /** null while they are on their way. */
  attributes: ServiceAttribute[] | null;
  values: Record<string, string>;
  onChange: (id: number, value: string) => void;
  error: ReactNode;
}

/** The details that a service asks for. Which of them are mandatory the platform does not say in advance. */
export const AttributeFields = ({ attributes, values, onChange, error }: Props) => {
  const { language } = useLanguage();
  if (!attributes) return <Skeleton height={58} />;
  return (
    <div>
      <div className={classes.pair}>
        {attributes.map((attribute) =>
          attribute.options && attribute.options.length > 0 ? (
            <Select
              key={attribute.id}
              label={titleIn(language, attribute)}
              clearable
              // The platform wants the text of the option as it wrote it, whatever the reader's language.
              data={attribute.options.map((option) => ({
                value: option.value ?? '',
                label: (language === 'en' ? option.valueEn : option.value) || option.value || '',
              }))}
              value={values[attribute.id] || null}
              onChange={(value) => onChange(attribute.id, value ?? '')}
            />
          ) : (
            <TextInput
              key={attribute.id}
              label={titleIn(language, attribute)}
              value={values[attribute.id] ?? ''}
              onChange={(event) => onChange(attribute.id, event.currentTarget.value)}
            />
          ),
        )}
      </div>
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" mt={6} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
};
