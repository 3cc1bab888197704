/** The calendar day of an instant. Everywhere the same day is said for it, so it is that of Greenwich. */
export function dayOf(at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate();
}
