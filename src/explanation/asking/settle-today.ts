/**
 * The day where the case lives. What was told or shown to be of tomorrow has happened where it is tomorrow already:
 * noon in Manila is the evening before in Washington, and the server's clock is neither.
 */
import type { Day } from '../../cases/day.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import type { Recognised } from '../../wording/recognised.ts';

export function settleToday(today: Day, events: readonly ReportedEvent[], word: Recognised | null): Day {
  const tomorrow = today.add({ days: 1 });
  const iso = tomorrow.toString();
  const isThere =
    word?.updated === iso || events.some(({ date, planned }) => date === iso && planned !== true);
  return isThere ? tomorrow : today;
}
