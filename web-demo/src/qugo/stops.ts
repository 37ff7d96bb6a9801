import type { RegistryReport, RegistryStopped } from 'gigwire/qugo';
import { quoting, type Told } from '../errors/reasons';
import type { Dictionary } from '../i18n/en';

const tell = (code: string | null, registries: readonly number[], message: string, t: Dictionary): Told => {
  const text = t.reasons.stops[code ?? '']?.(registries.join(', '));
  return text && code !== 'unreadable' ? { text, technical: null } : quoting(text ?? '', message, t);
};

/** Why a registry stopped before its end; null: it did not. */
export const tellStop = ({ stopped, stopCode, stopRegistries }: RegistryReport, t: Dictionary): Told | null =>
  stopped === null ? null : tell(stopCode, stopRegistries, stopped, t);

/** Why it stopped before its plan. */
export const tellStopped = ({ code, registries, message }: RegistryStopped, t: Dictionary): Told =>
  tell(code, registries, message, t);
