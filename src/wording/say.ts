import type { ExactEdition, Wording } from '../catalogue/wording.ts';
import { WORDINGS } from '../catalogue/wordings.ts';
import type { KnownWord } from './recognised.ts';

export type SayRequest = {
  readonly word: KnownWord;
  readonly text: 'long' | 'short' | null;
  /** Id of an edition; wins over the day. */
  readonly edition?: string;
  /** The day on which the page is to say it. */
  readonly day?: Temporal.PlainDate;
  /** Full name of the embassy or consulate, as the page would write it. */
  readonly post: string | null;
};

export type Said =
  | {
      readonly ok: true;
      readonly heading: string | null;
      readonly sentences: readonly string[];
      readonly edition: string;
      readonly source: string;
    }
  | {
      readonly ok: false;
      readonly problem:
        | 'no-such-wording'
        | 'no-such-edition'
        | 'not-shown-that-day'
        | 'only-phrases-known'
        | 'post-needed';
      /** What is known of it: fragments that may be quoted as fragments. */
      readonly phrases: readonly string[];
    };

type Problem = Extract<Said, { ok: false }>['problem'];

/** The official wording in the edition of that name or day, word for word; or why it cannot be said. */
export function say({ word, text, edition, day, post }: SayRequest): Said {
  const wording = WORDINGS.find((one) => one.word === word && one.text === text);
  if (wording === undefined) return cannot('no-such-wording');
  const named = wording.editions.filter(({ id }) => edition === undefined || id === edition);
  if (named.length === 0) return cannot('no-such-edition');
  const shown = named.filter((one) => edition !== undefined || day === undefined || isShownOn(one, day));
  if (shown.length === 0) return cannot('not-shown-that-day');
  const found = shown.find((one) => one.exact);
  if (found === undefined)
    return cannot(
      'only-phrases-known',
      shown.flatMap((one) => (one.exact ? [] : one.phrases)),
    );
  return sayEdition(wording, found, post);
}

function sayEdition({ labels }: Wording, edition: ExactEdition, post: string | null): Said {
  const { sentences, id, source } = edition;
  const naming = sentences.some((sentence) => sentence.includes('<post>'));
  if (naming && post === null) return cannot('post-needed');
  const filled = sentences.map((sentence) => sentence.replaceAll('<post>', () => post ?? ''));
  return { ok: true, heading: labels[0] ?? null, sentences: filled, edition: id, source };
}

const cannot = (problem: Problem, phrases: readonly string[] = []): Said => ({ ok: false, problem, phrases });

function isShownOn(edition: Wording['editions'][number], day: Temporal.PlainDate): boolean {
  const iso = day.toString();
  return (edition.from === null || edition.from <= iso) && (edition.until === null || iso <= edition.until);
}
