/**
 * Everything that can stand in the log of a case, each event with its witness.
 *
 * What an applicant or a page told is an observation and moves nothing by itself; what the post recorded is the case.
 * The kinds of both are apart, so either the witness or the kind tells them from each other.
 */
import Type from 'typebox';
import { type OfficeEvent, officeEventSchema } from './office-event.ts';
import { ReportedEvent } from './reported.ts';

export const WITNESSES = ['applicant', 'portal', 'post'] as const;
export type Witness = (typeof WITNESSES)[number];

export type Told = { readonly witness: 'applicant' | 'portal' } & ReportedEvent;
export type Recorded = { readonly witness: 'post' } & OfficeEvent;
export type CaseEvent = Told | Recorded;

export type EventKind = CaseEvent['kind'];

/** The events of one case in the order in which they were written down; nothing is ever taken out of it. */
export type CaseLog = readonly CaseEvent[];

export const CaseEvent = Type.Unsafe<CaseEvent>(
  Type.Union([
    Type.Intersect([
      Type.Object({ witness: Type.Union([Type.Literal('applicant'), Type.Literal('portal')]) }),
      ReportedEvent,
    ]),
    officeEventSchema({ witness: Type.Literal('post') }),
  ]),
);
