/**
 * The lines of a backup: JSON, one a line, packed with gzip.
 *
 * The first line says what it is, the last how many rows and papers came between, so that a file that was cut off is
 * known as such. Bytes are written as {"b64":"…"}; what was sealed stays sealed, and the key is not in it.
 */
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

export const BACKUP_FORMAT = 1;

/** Bytes of a paper in one line; a multiple of 3, so that the base64 of the lines needs no filling between them. */
export const PAPER_PART = 786_432;

const Cell = Type.Union([
  Type.Null(),
  Type.Number(),
  Type.String(),
  Type.Object({ b64: Type.String() }, { additionalProperties: false }),
]);

const closed = { additionalProperties: false } as const;

export const BackupLine = Type.Union([
  Type.Object({ table: Type.String(), row: Type.Array(Cell) }, closed),
  /** A part of the sealed bytes of a paper; the first of each paper has `at` 0. */
  Type.Object({ paper: Type.String(), at: Type.Integer({ minimum: 0 }), b64: Type.String() }, closed),
  Type.Object({ end: Type.Object({ rows: Type.Integer(), papers: Type.Integer() }, closed) }, closed),
  Type.Object(
    {
      overcome: Type.Literal('backup'),
      format: Type.Integer(),
      /** Epoch milliseconds. */
      madeAt: Type.Integer(),
      /** Opens only with the key of what is in it. */
      keyCheck: Type.String(),
      /** The columns of each table, in the order of the rows. */
      tables: Type.Record(Type.String(), Type.Array(Type.String())),
    },
    closed,
  ),
]);
/** Compiled once: a backup has millions of lines. */
const CHECK = Compile(BackupLine);

export type BackupLine = Static<typeof BackupLine>;
export type BackupHeader = Extract<BackupLine, { overcome: 'backup' }>;
export type BackupCell = Static<typeof Cell>;

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

export function writeCell(value: unknown): BackupCell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return { b64: base64(value) };
  throw new TypeError(`A backup has no way to write a ${typeof value}.`);
}

export function readCell(cell: BackupCell): string | number | Uint8Array | null {
  return typeof cell === 'object' && cell !== null ? fromBase64(cell.b64) : cell;
}

/** Null when the text is no line of a backup. */
export function readBackupLine(text: string): BackupLine | null {
  try {
    const line: unknown = JSON.parse(text);
    return CHECK.Check(line) ? line : null;
  } catch {
    return null;
  }
}
