/** What a told story comes to: the last thing of each sort, what is asked and not given, what was given. */
import type { ReportedValue } from '../../cases/reported.ts';

/** Something that was told: its value, its place in the story, its day if any, and how sure it is. */
export type Mark<V = null> = {
  readonly value: V;
  readonly at: number;
  readonly day: string | null;
  readonly sure: number;
};

export type ToldValue = ReportedValue<'told'>;
export type StatusValue = ReportedValue<'status'>;
export type PassportValue = ReportedValue<'passport'>;
export type Item = ReportedValue<'requested'>;

export type Story = {
  told: Mark<ToldValue> | null;
  readonly toldOf: { [V in ToldValue]?: Mark<ToldValue> };
  status: Mark<StatusValue> | null;
  readonly statusOf: { [V in StatusValue]?: Mark<StatusValue> };
  text: 'long' | 'short' | null;
  passport: Mark<PassportValue> | null;
  readonly passportOf: { [V in PassportValue]?: Mark<PassportValue> };
  slip: Mark | null;
  noSlip: Mark | null;
  interview: Mark | null;
  dropbox: Mark | null;
  /** An interview that lies ahead. */
  ahead: Mark | null;
  /** What was asked for and is still open. */
  readonly open: { [I in Item]?: Mark };
  /** The last time that each thing was asked for, open or not. */
  readonly asked: { [I in Item]?: Mark };
  /** Papers, forms, answers that were given; and the passport when it was asked for to finish the case. */
  gave: Mark | null;
  gavePassport: Mark | null;
  /** The page says "Issued", and the person says that the passport has not come. */
  awaited: boolean;
  /** Something was asked, and the page moved on although nobody told that it was given. */
  overtaken: Mark | null;
  hardGround: Mark | null;
  closing: Mark | null;
  touched: Mark | null;
  petitionEnded: Mark | null;
  /** The last day that was told of the past, as it was told. */
  lastDay: string | null;
  count: number;
};

export function emptyStory(): Story {
  return {
    ...{ told: null, toldOf: {}, status: null, statusOf: {}, text: null, passport: null, passportOf: {} },
    ...{ slip: null, noSlip: null, interview: null, dropbox: null, ahead: null, open: {}, asked: {} },
    ...{ gave: null, gavePassport: null, overtaken: null, hardGround: null, closing: null },
    ...{ touched: null, petitionEnded: null, awaited: false, lastDay: null, count: 0 },
  };
}
