/** What a case is answered from: the answers of the form, joined with what was read, or the timeline as it was changed. */
import type { ReportedEvent } from '../../cases/reported.ts';
import type { ToldByAll } from '../../explanation/asking/add-story.ts';
import type { ExplainAsk } from '../../explanation/asking/ask.ts';
import { isPasted } from '../../explanation/asking/blank-page.ts';
import type { Reading } from '../../reading/reading.ts';
import { recognise } from '../../wording/recognise.ts';
import type { Context } from '../context.ts';

export type Heard = {
  /** Holds every event; the story itself has become events and is not read again. */
  readonly ask: ExplainAsk;
  /** What was read of the text, for the marks in it; null when there was no text or nothing was read. */
  readonly read: Pick<ToldByAll, 'own' | 'reading'> | null;
};

/** A timeline that somebody corrected by hand: it stands in place of what was read. */
type TimelineGiven = { readonly events: readonly ReportedEvent[] };

/** `of` is the case of the text that is answered, from 0, when somebody chose one. */
export function hear(
  context: Pick<Context, 'tell'>,
  ask: ExplainAsk,
  rows: TimelineGiven | null,
  of: number | null,
): Heard {
  if (ask.statusText === undefined)
    return { ask: rows === null ? ask : withEvents(ask, rows.events), read: null };
  const { told, reading, own, isFactsOnly, relatives } = context.tell({ ...ask, story: ask.statusText }, of);
  const read = own === null ? null : { own, reading };
  const asking = reading.asks.length === 0 ? ask : { ...ask, asks: reading.asks };
  const heard = own === null ? asking : withoutStory(asking, reading);
  if (rows !== null) return { ask: { ...withEvents(heard, rows.events), family: relatives }, read };
  if (own !== null) return { ask: { ...heard, case: told, family: relatives }, read };
  return { ask: isFactsOnly ? { ...heard, case: told } : heard, read };
}

/**
 * A text in which no page was recognised is a story alone: nobody is told that their page was not understood. A word
 * that the story tells is not the page's either: it may be the wife's, or of last year.
 */
function withoutStory({ statusText, ...ask }: ExplainAsk, { cases }: Reading): ExplainAsk {
  if (statusText === undefined) return ask;
  const page = recognise(statusText);
  if (page === null) return ask;
  const isTold = cases.some(({ events }) => events.some(({ kind }) => kind === 'status'));
  return isTold && !isPasted(page) ? ask : { ...ask, statusText };
}

const withEvents = (ask: ExplainAsk, events: readonly ReportedEvent[]): ExplainAsk => ({
  ...ask,
  case: { ...ask.case, events },
});
