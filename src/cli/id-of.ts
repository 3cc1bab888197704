/** The id of a line, as it was given: text stays text and a number a number. Anything else is not repeated. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const { id } = value;
  if (typeof id === 'number') return id;
  return typeof id === 'string' ? id.slice(0, 200) : null;
}
