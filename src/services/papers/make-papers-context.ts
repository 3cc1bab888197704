/** What taking files needs, from what every use case of the office is given. */
import type { OfficeContext } from '../office-context.ts';
import { recordEvent } from '../record/record-event.ts';
import type { PapersContext } from './papers-context.ts';

export function makePapersContext(office: OfficeContext): PapersContext {
  return { ...office, scan: office.scanner.scan, record: (ask) => recordEvent(office, ask) };
}
