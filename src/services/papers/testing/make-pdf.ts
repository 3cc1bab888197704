/** A PDF for tests: one empty page, with whatever objects and trailer entries a test adds. */

type Added = {
  /** What stands between "obj" and "endobj", from object 4 on. */
  readonly objects?: readonly (string | Uint8Array)[];
  readonly catalogue?: string;
  readonly trailer?: string;
  readonly after?: Uint8Array | string;
};

export function makePdf({ objects = [], catalogue = '', trailer = '', after = '' }: Added = {}): Uint8Array {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    ...objects,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = 9;
  const write = (text: string | Uint8Array): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text);
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [index, object] of all.entries()) {
    places.push(at);
    write(`${index + 1} 0 obj\n`);
    write(object);
    write('\nendobj\n');
  }
  const table = at;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  write(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}`);
  write(`trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`);
  write(after);
  return Buffer.concat(parts);
}
