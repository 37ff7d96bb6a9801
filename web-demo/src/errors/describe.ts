import {
  ApiError,
  AuthenticationError,
  Conflict,
  DecodeError,
  InvalidRequest,
  JournalError,
  NotFound,
  OutcomeUnknown,
  PermissionDenied,
  RateLimited,
  ServerError,
  TransitionError,
  TransportError,
  ValidationFailed,
} from 'gigwire';
import type { Dictionary } from '../i18n/en';
import { nameOf, quoting, type Told } from './reasons';

/** What to tell a person: what it means in their language, and what the platform said in its own. */
export interface Description {
  meaning: string;
  said: Told | null;
}

const plain = (text: string): Told => ({ text, technical: null });

export const describeError = (error: unknown, t: Dictionary): Description => {
  return { meaning: meaningOf(error, t), said: saidOf(error, t) };
};

const saidOf = (error: unknown, t: Dictionary): Told | null => {
  if (error instanceof ApiError) return plain(error.said || t.errors.status(error.status));
  if (error instanceof TransitionError) return refusalOf(error, t);
  if (!(error instanceof Error)) return null;
  const about = error instanceof InvalidRequest && error.argument ? t.errors.invalidEntry(nameOf(error.argument, t)) : '';
  return quoting(about, error.message, t);
};

/** What the life cycle does not allow, by the codes of action and state; where one is not known, as it came. */
const refusalOf = ({ action, state, message }: TransitionError, t: Dictionary): Told => {
  const actions: Record<string, string> = t.actions;
  const states: Record<string, unknown> = t.states;
  const [name, where] = [actions[action], states[state]];
  return name && typeof where === 'string' ? plain(t.errors.cannot(name, where)) : quoting('', message, t);
};

const meaningOf = (error: unknown, t: Dictionary): string => {
  if (error instanceof AuthenticationError) return t.errors.wrongLogin;
  if (error instanceof PermissionDenied) return t.errors.denied;
  if (error instanceof NotFound) return t.errors.notFound;
  if (error instanceof Conflict) return t.errors.conflict;
  if (error instanceof ValidationFailed) return t.errors.validation;
  if (error instanceof RateLimited) return t.errors.rateLimited;
  if (error instanceof ServerError) return t.errors.server;
  if (error instanceof OutcomeUnknown) return t.unknown.title;
  if (error instanceof InvalidRequest) return t.errors.invalid;
  if (error instanceof TransitionError) return t.errors.transition;
  if (error instanceof JournalError) return t.errors.journal;
  if (error instanceof DecodeError) return t.errors.decode;
  if (error instanceof TransportError) return error.reason === 'timeout' ? t.errors.timeout : t.errors.network;
  return t.errors.unknown;
};
