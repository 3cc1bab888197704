/**
 * Small words that are no concept by themselves and play a part in a rule: what may stand before a date, which verbs
 * look and which change. Every language adds its own to each part.
 */
import { ROLES as EN } from './en/roles.ts';
import type { Role, Roles } from './role-names.ts';
import { ROLES as ZH } from './zh/roles.ts';

const LANGUAGES: readonly Roles[] = [EN, ZH];

function wordsOf(role: Role): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((words) => words[role]?.split(' ') ?? []));
}

export const ROLES = {
  anybody: wordsOf('anybody'),
  over: wordsOf('over'),
  now: wordsOf('now'),
  looks: wordsOf('looks'),
  changes: wordsOf('changes'),
  ends: wordsOf('ends'),
  beforeADate: wordsOf('beforeADate'),
  notAnEntry: wordsOf('notAnEntry'),
  i: wordsOf('i'),
  another: wordsOf('another'),
  ownMany: wordsOf('ownMany'),
  determiners: wordsOf('determiners'),
  needed: wordsOf('needed'),
  turns: wordsOf('turns'),
  asking: wordsOf('asking'),
  messages: wordsOf('messages'),
  boxes: wordsOf('boxes'),
  collects: wordsOf('collects'),
  objects: wordsOf('objects'),
  receivers: wordsOf('receivers'),
  instructs: wordsOf('instructs'),
  looked: wordsOf('looked'),
  pageSays: wordsOf('pageSays'),
  pageIt: wordsOf('pageIt'),
  thenWords: wordsOf('thenWords'),
  whenWords: wordsOf('whenWords'),
  asksWhen: wordsOf('asksWhen'),
  ofPaper: wordsOf('ofPaper'),
  paperSays: wordsOf('paperSays'),
  past: wordsOf('past'),
  subjects: wordsOf('subjects'),
  joins: wordsOf('joins'),
  others: wordsOf('others'),
  turnsTo: wordsOf('turnsTo'),
  men: wordsOf('men'),
  women: wordsOf('women'),
  same: wordsOf('same'),
  phones: wordsOf('phones'),
  windows: wordsOf('windows'),
  takes: wordsOf('takes'),
  speaksOf: wordsOf('speaksOf'),
  ofVisits: wordsOf('ofVisits'),
  ofMedicals: wordsOf('ofMedicals'),
  clinics: wordsOf('clinics'),
  sent: wordsOf('sent'),
  allPapers: wordsOf('allPapers'),
  byMail: wordsOf('byMail'),
  does: wordsOf('does'),
  actors: wordsOf('actors'),
  takesBack: wordsOf('takesBack'),
  noDeed: wordsOf('noDeed'),
  afterGiving: wordsOf('afterGiving'),
  plain: wordsOf('plain'),
  papersGiven: wordsOf('papersGiven'),
  ticks: wordsOf('ticks'),
  ofColour: wordsOf('ofColour'),
  needs: wordsOf('needs'),
  done: wordsOf('done'),
  baseForms: wordsOf('baseForms'),
  auxiliary: wordsOf('auxiliary'),
  passive: wordsOf('passive'),
  until: wordsOf('until'),
  weakJoins: wordsOf('weakJoins'),
  doubtful: wordsOf('doubtful'),
  needsOrdinal: wordsOf('needsOrdinal'),
  beforeAMonth: wordsOf('beforeAMonth'),
} as const satisfies Record<Role, ReadonlySet<string>>;
