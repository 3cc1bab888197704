/** The letter of a case about its refusal under section 221(g), in the colour and the text that the office recorded. */
import { findOffice } from '../../explanation/official/find-office.ts';
import type { Letter } from '../../explanation/official/letter.ts';
import { letterOf } from '../../explanation/official/letter-of.ts';
import { lastOf, viewOfficial } from '../../explanation/official/view-official.ts';
import { editionInForce } from '../../wording/editions/edition-in-force.ts';
import { labelOf } from '../../wording/editions/say-word.ts';
import { sayableOfState } from '../../wording/editions/sayable-of.ts';
import type { PublishedNow } from '../editions/make-published.ts';
import { yearOfNumber } from '../look-up/case-number.ts';
import type { OfficeContext } from '../office-context.ts';
import { officeIdentity } from '../office-posts.ts';
import type { WholeCase } from '../ports/case-records.ts';

/**
 * The colours that letters come in, as a band is drawn: dark enough to be seen on white, light enough for black text.
 * "white", "none" and "uncoloured" have no band.
 */
const BANDS: Readonly<Record<string, string>> = {
  pink: '#f0a8c0',
  blue: '#a8c8f0',
  yellow: '#f0dc82',
  green: '#a9d8a5',
  orange: '#f2bd84',
};

/** Null while no letter was given, or when the case is not refused under 221(g). */
export function letterOfCase(
  { today, words }: Pick<OfficeContext, 'today' | 'words'>,
  { record, log }: WholeCase,
  { editions }: Pick<PublishedNow, 'editions'>,
): Letter | null {
  const view = viewOfficial(
    log.map(({ event }) => event),
    today(),
    words,
    yearOfNumber(record.identity.caseNumber),
  );
  const given = lastOf(view, 'letter-given');
  if (given === undefined) return null;
  const { identity } = findOffice(record.post, { words, officeOf: officeIdentity });
  const { word } = editionInForce(editions, record.post, today()).words[sayableOfState(view.state)];
  return letterOf({
    state: view.state,
    diversity: view.diversity,
    items: view.requested,
    office: {
      ...identity,
      lines: [],
      colour: BANDS[given.colour ?? 'none'] ?? null,
      says: paragraphs(given.says ?? null),
    },
    word: labelOf(word),
    givenOn: given.on,
    today: today(),
    words,
  });
}

function paragraphs(says: string | null): readonly string[] {
  return (says ?? '').split(/\n\s*\n/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
