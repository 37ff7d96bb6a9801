import { Badge, type Tone } from '../app/Badge';
import { useLanguage } from '../i18n/language';

const TONES: Record<string, Tone> = {
  scheduled: 'quiet',
  posted: 'go',
  published: 'go',
  en_route: 'go',
  started: 'go',
  in_progress: 'go',
  suspended: 'wait',
  finished: 'done',
  canceled: 'quiet',
};

/** The name of a status in the language of the reader; one that is not documented as it comes. */
export const useStatusName = () => {
  const { t } = useLanguage();
  return (status: string): string => (t.planado.statuses as Record<string, string>)[status] ?? status;
};

/** Where a job stands. */
export const StatusBadge = ({ status, large }: { status: string; large?: boolean }) => {
  const name = useStatusName();
  return (
    <Badge tone={TONES[status] ?? 'quiet'} state={status} large={large}>
      {name(status)}
    </Badge>
  );
};
