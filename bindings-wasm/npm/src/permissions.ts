/**
 * Whether an object of permissions allows something: names that lead to it, such as `jobs.edit`. What is not there, is not allowed.
 */
export function can(permissions: object, permission: string): boolean {
  let value: unknown = permissions;
  for (const name of permission.split('.')) {
    value = member(value, name);
  }
  return value === true;
}

/** By its name here or on the wire; also one that the platform's documents do not tell of. */
function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const named = value as Record<string, unknown>;
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  for (const key of [name, camel]) {
    if (Object.hasOwn(named, key)) {
      return named[key];
    }
  }
  const { extra } = named;
  return typeof extra === 'object' && extra !== null && Object.hasOwn(extra, name)
    ? (extra as Record<string, unknown>)[name]
    : undefined;
}
