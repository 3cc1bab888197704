/** A choice of a cohort as it stands in an address: what is wrong with it in a sentence, or the choice. */

import { REGIONS } from '../../catalogue/countries.ts';
import { findPost } from '../../catalogue/find-post.ts';
import { officePost } from '../office-posts.ts';
import { HOLDS, WAIT_KINDS, type WaitChoice } from '../ports/waits.ts';

/** The names of the parts in an address. */
export const CHOICE_NAMES = ['wait', 'post', 'region', 'class', 'hold', 'since'] as const;
export type ChoiceGiven = Readonly<Partial<Record<(typeof CHOICE_NAMES)[number], string>>>;

export type ChoiceRead =
  | { readonly ok: true; readonly choice: WaitChoice }
  | { readonly ok: false; readonly part: (typeof CHOICE_NAMES)[number]; readonly problem: string };

/** Whatever is left out or empty is not chosen; the wait is that from the hold to the visa. */
export function readChoice(given: ChoiceGiven): ChoiceRead {
  const said = (name: keyof ChoiceGiven): string | null => given[name]?.trim().slice(0, 120) || null;
  const wait = WAIT_KINDS.find((kind) => kind === (said('wait') ?? 'hold-to-issued'));
  if (wait === undefined) return wrong('wait', said('wait'), `one of ${WAIT_KINDS.join(', ')}`);
  const post = said('post') === null ? null : postCode(said('post') ?? '');
  if (post === undefined)
    return wrong('post', said('post'), 'the name or the three-letter code of an embassy or consulate');
  const region = REGIONS.find((name) => name === said('region')) ?? null;
  if (said('region') !== null && region === null)
    return wrong('region', said('region'), `one of ${REGIONS.join(', ')}`);
  const visaClass = said('class')?.toUpperCase().replace(/[\s-]/g, '') ?? null;
  if (visaClass !== null && !/^[A-Z0-9/]{1,20}$/.test(visaClass))
    return wrong('class', said('class'), 'a visa class such as F1');
  const hold = HOLDS.find((name) => name === said('hold')) ?? null;
  if (said('hold') !== null && hold === null)
    return wrong('hold', said('hold'), `one of ${HOLDS.join(', ')}`);
  const since = /^\d{4}$/.test(said('since') ?? '') ? `${said('since')}-01` : said('since');
  if (since !== null && !isMonth(since)) return wrong('since', since, 'a month such as 2014-05');
  return { ok: true, choice: { wait, post, region, visaClass, hold, since: since?.slice(0, 7) ?? null } };
}

/** Undefined for a name that no post has. */
function postCode(given: string): string | undefined {
  return officePost(given.toUpperCase())?.code ?? findPost(given)?.code;
}

/** A day counts as its month, a year from its first. */
const isMonth = (given: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])(-\d{2})?$/.test(given);

function wrong(part: (typeof CHOICE_NAMES)[number], given: string | null, expected: string): ChoiceRead {
  return { ok: false, part, problem: `"${part}" is "${given?.slice(0, 40)}". Expected ${expected}.` };
}

/** The choice as an address keeps it, without its question mark. */
export function writeChoice({ wait, post, region, visaClass, hold, since }: WaitChoice): string {
  const parts = Object.entries({
    wait: wait === 'hold-to-issued' ? null : wait,
    post,
    region,
    class: visaClass,
    hold,
    since,
  });
  return new URLSearchParams(
    parts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ).toString();
}
