/** The first screen of an answer: what is true, a line, and under the line the word that the page shows. */
import { daysBetween, wholeDay } from '../../../cases/day.ts';
import { lastApplication } from '../../../explanation/asking/last-application.ts';
import { leaveOutFuture } from '../../../explanation/asking/leave-out-future.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import type { Recognised } from '../../../wording/recognised.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { type Answered, sayDay, sentences } from './answered.ts';
import { drawSureness } from './draw-sureness.ts';

export function drawHero(words: Words, answered: Answered): Html {
  const { explanation } = answered;
  return html`<div class="hero">
<div class="gloss">
${drawCaseLine(words, answered)}
<h1>${sentences(explanation.headline).map((sentence) => html`<span>${sentence}</span> `)}</h1>
${drawWord(words, answered)}
${drawNext(answered)}
<p class="more">${explanation.meaning}</p>
</div>
${drawSureness(words, explanation)}
</div>
`;
}

/** What to do, in a sentence now and a sentence later: whoever reads no further has the answer. */
function drawNext({ explanation: { actions }, ask }: Answered): Html {
  const today = ask.today.toString();
  const now = actions.find(({ notBefore }) => (notBefore ?? today) <= today);
  const later = actions.find(({ notBefore }) => (notBefore ?? today) > today);
  const said = [now, later].flatMap((action) =>
    action === undefined ? [] : sentences(action.says).slice(0, 1),
  );
  return said.length === 0 ? NOTHING : html`<p class="next lead">${said.join(' ')}</p>`;
}

/** "H4 visa, Hyderabad. Interview on 8 January. Day 4." and a way to put it right. */
function drawCaseLine(words: Words, { ask, explanation }: Answered): Html {
  const told = ask.case;
  const where = explanation.contact?.name ?? told?.post;
  const visa = told?.visaClass ? words.say('answer.case.visa', { visa: told.visaClass }) : null;
  const who = [visa, where].filter(Boolean).join(', ');
  const { events } = lastApplication(leaveOutFuture(told?.events ?? [], ask.today).events);
  const visit = events.find(({ kind, planned }) => (kind === 'interview' || kind === 'dropbox') && !planned);
  const day = wholeDay(visit?.date);
  const met =
    visit?.date && (visit.kind === 'interview' || visit.kind === 'dropbox')
      ? words.say(VISITS[visit.kind], { day: sayDay(words, visit.date, ask.today) })
      : null;
  const count = day === null ? null : words.say('answer.case.today', { count: daysBetween(day, ask.today) });
  const asOf = words.say('answer.case.as-of', { day: words.day(ask.today) });
  const line = [who === '' ? null : `${who}.`, met, count, asOf].filter((part) => part !== null).join(' ');
  return html`<p class="case">${line} <a href="#understood">${words.say('answer.case.change')}</a></p>`;
}

const VISITS = { interview: 'answer.case.interview', dropbox: 'answer.case.dropbox' } as const;

function drawWord(words: Words, { explanation, ask }: Answered): Html {
  const { word } = explanation;
  if (word !== null) {
    const updated = word.updated === null ? null : sayDay(words, word.updated, ask.today);
    const says =
      updated === null ? words.say('answer.word.shown') : words.say('answer.word.since', { day: updated });
    return html`<p class="word"><q>${word.shown ?? words.say(WORDS[word.is])}</q> <span>${says}</span></p>`;
  }
  const status = ask.case?.events?.findLast(({ kind }) => kind === 'status');
  if (status?.kind !== 'status')
    return html`<p class="word"><span>${words.say('answer.word.none')}</span></p>`;
  const shown = words.say(status.value === 'other' ? 'home.page.other' : WORDS[status.value]);
  const since = status.date
    ? words.say('answer.word.told', { day: sayDay(words, status.date, ask.today) })
    : words.say('answer.word.shown');
  return html`<p class="word"><q>${shown}</q> <span>${since}</span></p>`;
}

/** What the page writes for each word; used when the paste itself is not at hand. */
export const WORDS = {
  'no-data': 'answer.word.no-data',
  'no-status': 'answer.word.no-status',
  'application-receipt-pending': 'answer.word.application-receipt-pending',
  'application-received': 'answer.word.application-received',
  'administrative-processing': 'answer.word.administrative-processing',
  refused: 'answer.word.refused',
  approved: 'answer.word.approved',
  issued: 'answer.word.issued',
  ready: 'answer.word.ready',
  'at-nvc': 'answer.word.at-nvc',
  'in-transit': 'answer.word.in-transit',
  'transfer-in-progress': 'answer.word.transfer-in-progress',
  returned: 'answer.word.returned',
  'expiring-soon': 'answer.word.expiring-soon',
  'passport-no-update': 'answer.word.passport-no-update',
  'passport-with-post': 'answer.word.passport-with-post',
  'passport-processing-for-delivery': 'answer.word.passport-processing-for-delivery',
  'passport-in-transit-to-post': 'answer.word.passport-in-transit-to-post',
  'passport-delivered-to-post': 'answer.word.passport-delivered-to-post',
  'passport-in-transit-from-post': 'answer.word.passport-in-transit-from-post',
  'passport-ready-for-pickup': 'answer.word.passport-ready-for-pickup',
  'passport-requested': 'answer.word.passport-requested',
  'letter-221g': 'answer.word.letter-221g',
  unknown: 'answer.word.unknown',
} as const satisfies Record<Recognised['is'], MessageId>;
