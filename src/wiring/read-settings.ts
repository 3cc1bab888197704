/** What is set in the environment of a server, read and checked before anything is opened. */
import type { Terminal } from '../cli/command.ts';
import { WRONG_LOOK_UPS } from '../services/make-office-context.ts';
import { officePost } from '../services/office-posts.ts';

export type Settings = {
  /** Wrong look-ups that one address may make; null for no limit. */
  readonly wrongLookUps: number | null;
  /** Scheme and host under which people reach the service. */
  readonly origin: string | null;
  /** Three-letter codes of the posts whose cases are kept here; null for those that have cases. */
  readonly posts: readonly string[] | null;
  /** Who runs the service, as readers are told. */
  readonly operator: string | null;
};

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: string };

export function readSettings(environment: Terminal['environment']): ReadSettings {
  const wrongLookUps = readLimit(environment['OVERCOME_WRONG_LOOKUPS']);
  if (wrongLookUps === undefined) return { ok: false, problem: BAD_LIMIT };
  const origin = readOrigin(environment['OVERCOME_ORIGIN']);
  if (origin === undefined) return { ok: false, problem: BAD_ORIGIN };
  const operator = readOperator(environment['OVERCOME_OPERATOR']);
  if (operator === undefined) return { ok: false, problem: BAD_OPERATOR };
  const posts = readPosts(environment['OVERCOME_POSTS']);
  if (typeof posts === 'string') return { ok: false, problem: posts };
  return { ok: true, settings: { wrongLookUps, origin, posts, operator } };
}

const BAD_LIMIT =
  'OVERCOME_WRONG_LOOKUPS is no number of look-ups. Give a number from 1, or "unlimited", or leave it out.';

/** Undefined when it is neither a number nor "unlimited". */
function readLimit(given: string | undefined): number | null | undefined {
  if (given === undefined || given === '') return WRONG_LOOK_UPS;
  if (given === 'unlimited') return null;
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : undefined;
}

const BAD_ORIGIN =
  'OVERCOME_ORIGIN is no scheme and host. Give something like https://status.example, without a path, or leave it out.';

/** Undefined when it is no scheme and host. */
function readOrigin(given: string | undefined): string | null | undefined {
  if (given === undefined || given === '') return null;
  const address = URL.parse(given);
  const isWeb = address !== null && /^https?:$/.test(address.protocol);
  return isWeb && [address.origin, `${address.origin}/`].includes(given) ? address.origin : undefined;
}

/** Characters: a name, not a text. */
const LONGEST_NAME = 120;

const BAD_OPERATOR = `OVERCOME_OPERATOR is no name. Give who runs this service in at most ${LONGEST_NAME} characters, without control characters, or leave it out.`;

function readOperator(given: string | undefined): string | null | undefined {
  const name = given?.trim() ?? '';
  if (name === '') return null;
  return name.length > LONGEST_NAME || /\p{C}/u.test(name) ? undefined : name;
}

/** The problem, when one of them is the code of no post. */
function readPosts(given: string | undefined): readonly string[] | null | string {
  const codes = (given ?? '').split(/[\s,]+/).filter((code) => code !== '');
  if (codes.length === 0) return null;
  const wrong = codes.find((code) => officePost(code.toUpperCase()) === null);
  if (wrong === undefined) return [...new Set(codes.map((code) => code.toUpperCase()))];
  return `OVERCOME_POSTS names "${wrong.slice(0, 40)}", which no post has. Give three-letter codes with commas between them, such as LND,PRS, or leave it out.`;
}
