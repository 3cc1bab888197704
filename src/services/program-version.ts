/** The version of this program, as its package says it. */
import { readFileSync } from 'node:fs';

export function programVersion(): string {
  const read: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof read !== 'object' || read === null || !('version' in read)) return 'unknown';
  return String(read.version);
}
