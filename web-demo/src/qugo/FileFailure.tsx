import { InvalidRequest } from 'gigwire';
import { Notice } from '../app/Notice';
import { ErrorNotice } from '../errors/ErrorNotice';

/** What is wrong with a file, each problem at its place; or another error. */
export const FileFailure = ({ error, title }: { error: unknown; title: string }) => {
  if (!(error instanceof InvalidRequest)) return <ErrorNotice error={error} />;
  return (
    <Notice tone="bad" role="alert" title={title}>
      {error.message.split('\n').map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Notice>
  );
};
