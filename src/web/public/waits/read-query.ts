/** What an address asks of `/waits`: the choice, a second one to compare with, and what could not be used. */
import { REGIONS } from '../../../catalogue/countries.ts';
import type { WaitChoice } from '../../../services/ports/waits.ts';
import { CHOICE_NAMES, readChoice } from '../../../services/waits/read-choice.ts';

export type ChoiceName = (typeof CHOICE_NAMES)[number];
/** `ahead`: a month that has not begun yet. */
export type Problem = { readonly part: ChoiceName | 'ahead'; readonly given: string };

export type WaitsQuery = {
  readonly choice: WaitChoice;
  /** Null when nothing is compared. */
  readonly versus: WaitChoice | null;
  /** The parts in which the second choice was given, the others being as in the first. */
  readonly versusParts: ReadonlySet<ChoiceName>;
  readonly problems: readonly Problem[];
};

/** In the second choice an empty part means "the same", so that "any" needs a word of its own. */
export const ANY = 'any';

/** Each part is read by itself: what is wrong with one leaves the others as they are. `today` is ISO. */
export function readWaitsQuery(query: Readonly<Record<string, unknown>>, today: string): WaitsQuery {
  const problems: Problem[] = [];
  const start = readParts({ query, prefix: '', today }, NOTHING_CHOSEN, problems);
  const second = readParts({ query, prefix: 'vs-', today }, start.choice, problems);
  const versus = second.parts.size > 0 ? second.choice : null;
  return { choice: start.choice, versus, versusParts: second.parts, problems };
}

const NOTHING_CHOSEN: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};

type PartsRead = { readonly choice: WaitChoice; readonly parts: ReadonlySet<ChoiceName> };

type Given = {
  readonly query: Readonly<Record<string, unknown>>;
  /** Before the names of the second choice. */
  readonly prefix: '' | 'vs-';
  readonly today: string;
};

function readParts({ query, prefix, today }: Given, before: WaitChoice, problems: Problem[]): PartsRead {
  const parts = new Set<ChoiceName>();
  let choice = before;
  for (const name of CHOICE_NAMES) {
    const given = textOf(query[`${prefix}${name}`]);
    if (given === '' || (prefix !== '' && name === 'wait')) continue;
    // One select chooses among embassies and regions, so a region may stand where a post is asked for.
    const of = name === 'post' && isRegion(given) ? 'region' : name;
    const read = readChoice(given === ANY ? {} : { [of]: given });
    if (!read.ok) {
      problems.push({ part: name, given: given.slice(0, LONGEST_SHOWN) });
      continue;
    }
    if (read.choice.since !== null && read.choice.since > today.slice(0, 7)) {
      problems.push({ part: 'ahead', given: given.slice(0, LONGEST_SHOWN) });
      continue;
    }
    parts.add(name);
    choice = { ...choice, ...KEPT[of](read.choice) };
  }
  return { choice, parts };
}

const KEPT = {
  wait: ({ wait }) => ({ wait }),
  post: ({ post }) => ({ post, region: null }),
  region: ({ region }) => ({ region, post: null }),
  class: ({ visaClass }) => ({ visaClass }),
  hold: ({ hold }) => ({ hold }),
  since: ({ since }) => ({ since }),
} as const satisfies Record<ChoiceName, (read: WaitChoice) => Partial<WaitChoice>>;

const LONGEST_SHOWN = 40;

/** Of a part that is given twice the last counts. */
function textOf(given: unknown): string {
  const last: unknown = Array.isArray(given) ? given.at(-1) : given;
  return typeof last === 'string' ? last.trim().slice(0, 120) : '';
}

const isRegion = (given: string): boolean => REGIONS.some((region) => region === given);
