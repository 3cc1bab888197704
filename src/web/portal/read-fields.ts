/** What a browser sent in a form: the first text of each name, and nothing that is no text. */

export type SentFields = Readonly<Record<string, string>>;

export function readFields(body: unknown): SentFields {
  if (typeof body !== 'object' || body === null) return {};
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(body)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') fields[name] = first;
  }
  return fields;
}
