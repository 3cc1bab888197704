/** What is known already about what somebody wants to ask, and from which day asking helps. */

import { dayInWords } from '../../explanation/official/day-in-words.ts';
import { nameOfItem } from '../../explanation/official/name-of-item.ts';
import type { StatusAnswer } from '../../explanation/official/status-answer.ts';
import type { Words } from '../../language/words.ts';
import type { EnquiryCategory } from '../ports/enquiries.ts';

export type KnownAlready = {
  /** Sentences; `item` is the id of the requested thing that one is about. */
  readonly says: readonly { readonly says: string; readonly item?: string }[];
  /** ISO; null when asking helps today. */
  readonly helpsFrom: string | null;
};

export function knownAlready(
  answer: StatusAnswer,
  category: EnquiryCategory,
  words: Words,
  today: string,
): KnownAlready {
  const { inquireFrom } = answer;
  const early = category === 'status' && inquireFrom !== null && inquireFrom > today;
  return { says: KNOWN[category](answer, words), helpsFrom: early ? inquireFrom : null };
}

type Say = (answer: StatusAnswer, words: Words) => KnownAlready['says'];

const KNOWN: Readonly<Record<EnquiryCategory, Say>> = {
  status: ({ turn, headline, meaning }) => [{ says: `${headline} ${turn.says}` }, { says: meaning }],
  documents: ({ requested }, words) =>
    requested.length === 0
      ? [{ says: words.say('portal.ask-us.known.nothing-asked') }]
      : requested.map(({ id, says, stateSays }) => ({ says: `${nameOfItem(says)}: ${stateSays}`, item: id })),
  'more-time': ({ requested }, words) => {
    const open = requested.filter(({ state }) => state === 'asked' || state === 'rejected');
    if (open.length === 0) return [{ says: words.say('portal.ask-us.known.nothing-asked') }];
    const due = open.map(({ id, says, due: day }) => {
      const item = nameOfItem(says);
      return {
        says:
          day === null
            ? words.say('portal.ask-us.known.no-due', { item })
            : words.say('portal.ask-us.known.due', { item, day: dayInWords(day, words) }),
        item: id,
      };
    });
    return [{ says: words.say('portal.ask-us.known.time') }, ...due];
  },
  passport: ({ passport }, words) => {
    if (passport === null) return [{ says: words.say('portal.ask-us.known.no-passport') }];
    const { says, collectBy } = passport;
    if (collectBy === null) return [{ says }];
    return [
      { says },
      { says: words.say('portal.ask-us.known.collect', { day: dayInWords(collectBy, words) }) },
    ];
  },
  correction: (_answer, words) => [{ says: words.say('portal.ask-us.known.correction') }],
  withdrawal: (_answer, words) => [{ says: words.say('portal.ask-us.known.withdrawal') }],
  other: ({ headline }, words) => [{ says: words.say('portal.ask-us.known.other') }, { says: headline }],
};
