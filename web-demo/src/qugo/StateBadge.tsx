import { Badge, type Tone } from '../app/Badge';

const TONES: Record<string, Tone> = {
  // performers
  ACTIVE: 'done',
  OK: 'done',
  CHECKING: 'go',
  DAILY_CHECKING: 'go',
  VALIDATION_ERROR: 'bad',
  LIMITED: 'wait',
  NOACCESS: 'wait',
  NOTSE: 'wait',
  MODERATION: 'go',
  // jobs
  MODERATION_HOLD_FAILED: 'bad',
  PUBLISHED: 'go',
  WORKMANPENDING: 'go',
  INPROGRESS: 'go',
  FINISHED: 'wait',
  PAID: 'done',
  REJECTED: 'bad',
  // payouts
  PENDING_VALIDATION: 'go',
  VALIDATION_FAILED: 'bad',
  BALANCE_HOLD_FAILED: 'bad',
  APPLYING: 'go',
  AWAITING_HOLD_BALANCE: 'go',
  BALANCE_HOLD_COMPLETED: 'go',
  ADDITIONAL_JOB_ENTITIES_CREATED: 'go',
  PENDING_ACT_SIGNING: 'wait',
  PENDING_RECEIPT_GENERATION: 'go',
  PAYMENT_WAITING: 'go',
  // rows of an invitation registry
  SUCCESS: 'done',
  FAILED: 'bad',
  PROCESSING: 'go',
};

interface Props {
  /** A state as the platform has it: a code, and perhaps what it calls it. */
  state: { id: string | null; title: string | null } | null;
  /** Our names of the codes. */
  names: Record<string, string>;
}

/** A state; one that is not documented as the platform calls it. */
export const StateBadge = ({ state, names }: Props) => {
  if (!state?.id && !state?.title) return <span className="quiet">—</span>;
  const code = state.id ?? '';
  return (
    <Badge tone={TONES[code] ?? 'quiet'} state={code}>
      {names[code] ?? state.title ?? code}
    </Badge>
  );
};
