/**
 * A Diversity Visa case, followed from outside, as the log of an office: told no more truthfully than the words allow.
 *
 * | the page's word | events | what is not known, and how little is put for it |
 * |---|---|---|
 * | At NVC, In Transit, Transfer in Progress, Ready | none | where papers travel is no event of the case |
 * | Administrative Processing | interview-held, refused under 221(g) needing administrative processing | the day of the interview: procedure asks for one, and that of the word is taken |
 * | Refused221g | interview-held, refused under 221(g) needing information | which need: "information" stands for "not told" |
 * | Refused, until FY2022 | the same: the page said it of every refusal | |
 * | Refused, since FY2023 | interview-held, refused on another ground, section "not told" | the ground; nothing may follow it, so later words are left out |
 * | Issued | what the refusal lacked, interview-held if none was, issued | when processing ended and what was given: the day of the visa |
 *
 * The application is dated as the page says, else the day the case was first seen. A word that stays is no event, nor
 * is a case that was held going back to Ready. Names, birth dates and passport numbers are in no public file: they are
 * made up from the number, plainly, and the post is the fictional one, whose cases count in no real cohort.
 */
import { DEMO_POST } from '../../office-posts.ts';
import type { DvRow } from './dv-row.ts';

type GivenEvent = Readonly<Record<string, unknown>>;

export type DvLog = {
  readonly number: string;
  /** Day of the application, ISO. */
  on: string;
  /** Day of the latest event: days that the page moves backwards are taken as that one. */
  last: string;
  word: string;
  interviewed: boolean;
  /** What the refusal that stands still lacks. */
  lacks: 'processing' | 'information' | null;
  /** Refused on another ground: nothing may follow. */
  over: boolean;
  items: number;
  readonly events: GivenEvent[];
};

export function newDvLog({ number, submitted, on, snapshot }: DvRow): DvLog {
  const first = [submitted, on, snapshot].flatMap((day) => day ?? []).toSorted()[0] ?? snapshot;
  return {
    ...{ number, on: first, last: first, word: '', interviewed: false, lacks: null },
    ...{ over: false, items: 0, events: [] },
  };
}

/** Adds what a row says; rows come in the order in which they were seen. */
export function addDvRow(log: DvLog, { word: { step, hold }, on, snapshot }: DvRow): void {
  const word = `${step} ${hold}`;
  if (step === 'gone' || step === 'before' || word === log.word || log.over) return;
  log.word = word;
  const given = on ?? snapshot;
  const day = given < log.last ? log.last : given;
  log.last = day;
  if (isIssued(log)) return;
  if (step === 'issued') {
    issue(log, day);
    return;
  }
  if (!log.interviewed) add(log, 'interview-held', day);
  log.interviewed = true;
  if (step === 'refused') {
    meet(log, day);
    add(log, 'refused', day, { ground: 'other', section: 'not told', needs: [] });
    log.over = true;
    return;
  }
  holdFor(log, day, hold === 'processing' ? 'processing' : 'information');
}

/** A second refusal needs something new since the first: what the first lacked is met before. */
function holdFor(log: DvLog, day: string, lacks: 'processing' | 'information'): void {
  if (log.lacks === lacks) return;
  meet(log, day);
  const need = lacks === 'processing' ? 'administrative-processing' : 'information';
  add(log, 'refused', day, { ground: '221(g)', needs: [need] });
  log.lacks = lacks;
}

function meet(log: DvLog, day: string): void {
  if (log.lacks === 'processing') add(log, 'processing-completed', day);
  if (log.lacks === 'information') {
    log.items += 1;
    const item = `item-${log.items}`;
    add(log, 'item-requested', day, { item, what: 'information', says: 'Not told' });
    add(log, 'item-provided', day, { item });
    add(log, 'item-accepted', day, { item });
  }
  log.lacks = null;
}

function issue(log: DvLog, day: string): void {
  if (!log.interviewed) add(log, 'interview-held', day);
  log.interviewed = true;
  meet(log, day);
  add(log, 'issued', day);
}

const isIssued = ({ events }: DvLog): boolean => events.at(-1)?.['kind'] === 'issued';

function add(log: DvLog, kind: string, on: string, more: GivenEvent = {}): void {
  log.events.push({ kind, on, ...more });
}

/** A line of an import, as `POST /desk/import` takes it. */
export function dvLogLine({ number, on, events }: DvLog): string {
  const digits = number.replace(/\D/g, '').padStart(10, '0');
  return JSON.stringify({
    ...{ post: DEMO_POST.code, caseNumber: number, visaClass: 'DV', immigrant: true, on },
    applicant: {
      ...{ surname: `Entrant${number}`, givenName: 'Fictional', dateOfBirth: '1990-01-01' },
      passportNumber: `F${digits}`,
    },
    events,
  });
}
