/** Checks everything that is kept: every chain, what follows from each log, papers with their files, messages. */
import type { AnyProblem } from '../ports/checks.ts';
import type { Keyring } from '../ports/keyring.ts';
import type { Storage } from '../ports/storage.ts';
import { followsFromLog } from './follows-from-log.ts';

/** A file is written right before its record: a minute is long enough for what is just being given. Milliseconds. */
const JUST_WRITTEN = 60_000;

export async function* verifyKept(
  { cases, checks }: Pick<Storage, 'cases' | 'checks'>,
  keyring: Keyring,
  now: number,
): AsyncGenerator<AnyProblem> {
  yield* cases.verify();
  yield* checks.kept((whole) => followsFromLog(keyring, whole));
  yield* checks.strayFiles(now - JUST_WRITTEN);
}
