// The conformance vectors of the repository.
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../../tests/vectors/', import.meta.url);

/** All files, as `[name, vectors, platform]`. */
export function vectorFiles() {
  return readdirSync(ROOT, { recursive: true })
    .filter((name) => name.endsWith('.json') && name.includes('/'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, ROOT), 'utf8')).vectors, name.split('/')[0]]);
}
