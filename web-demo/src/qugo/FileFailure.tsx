import { InvalidRequest } from 'gigwire';
import { type FileProblem, RegistryFileError } from 'gigwire/qugo';
import { Notice } from '../app/Notice';
import { quoting, type Told } from '../errors/reasons';
import { Telling } from '../errors/Telling';
import type { Dictionary } from '../i18n/en';
import { useLanguage } from '../i18n/language';
import { RunFailure } from './RunFailure';

/** What is wrong with a file, each problem at its place; or another error. */
export const FileFailure = ({ error, title }: { error: unknown; title: string }) => {
  const { t } = useLanguage();
  if (!(error instanceof InvalidRequest)) return <RunFailure error={error} />;
  const told =
    error instanceof RegistryFileError ? error.problems.map((problem) => tell(problem, t)) : [quoting('', error.message, t)];
  return (
    <Notice tone="bad" role="alert" title={title}>
      {told.map((each) => (
        <div key={each.text}>
          <Telling told={each} />
        </div>
      ))}
      {error instanceof RegistryFileError && error.more > 0 && <div>{t.fileProblems.more(error.more)}</div>}
    </Notice>
  );
};

/** Codes that only begin what the message goes on with. */
const BEGUN = ['no_csv', 'damaged'];

const tell = ({ sheet, row, column, code, names, value, limit, message }: FileProblem, t: Dictionary): Told => {
  const { place, texts } = t.fileProblems;
  const text = texts[code]?.({ value, limit, names: names.map((name) => `«${name}»`).join(', ') });
  const told = text && !BEGUN.includes(code) ? { text, technical: null } : quoting(text ?? '', message, t);
  const where = place(sheet, row, column);
  if (!where) return told;
  const said = `${where}: ${told.text}`;
  return { ...told, text: said.charAt(0).toLocaleUpperCase() + said.slice(1) };
};
