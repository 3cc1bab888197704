/** Names in a PDF that make it do something, found wherever a reader could find them (ISO 32000-2, 7.3.5, 7.5.7). */
import { inflateSync } from 'node:zlib';

/**
 * JavaScript; starting programs; files inside; media; sending and fetching forms; going into an enclosed file. Names of
 * less than six letters are not looked for: compressed pictures contain them by chance.
 */
const ACTIVE: ReadonlySet<string> = new Set([
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Rendition'],
  ...['SubmitForm', 'ImportData', 'GoToE'],
]);
const LONGEST = 16;

/** Object streams are text of a few kB each; more than this together is a bomb. */
const MOST_INFLATED = 32 * 1024 * 1024;
/** Each holds a hundred objects and more, so 10 MB need some hundred. */
const MOST_STREAMS = 2_000;

export type Found = 'nothing' | 'active' | 'unreadable';

export function activeNames(file: Buffer): Found {
  const packed: number[] = [];
  if (hasActiveName(file, (at) => packed.push(at))) return 'active';
  if (packed.length > MOST_STREAMS) return 'unreadable';
  let room = MOST_INFLATED;
  for (const at of packed) {
    const objects = unpack(file, at, room);
    if (objects === null) return 'unreadable';
    if (hasActiveName(objects, () => {})) return 'active';
    room -= objects.length;
  }
  return 'nothing';
}

/** @param onPacked told where the name of an object stream stands. */
function hasActiveName(text: Buffer, onPacked: (at: number) => void): boolean {
  for (let at = text.indexOf(SLASH); at >= 0; at = text.indexOf(SLASH, at + 1)) {
    if (!BEGINNINGS.has(text[at + 1] ?? 0)) continue;
    const name = nameFrom(text, at + 1);
    if (ACTIVE.has(name)) return true;
    if (name === 'ObjStm') onPacked(at);
  }
  return false;
}

const SLASH = 0x2f;
const HASH = 0x23;
const BEGINNINGS: ReadonlySet<number> = new Set(
  [...ACTIVE, 'ObjStm'].map((name) => name.charCodeAt(0)).concat(HASH),
);

/** Any letter of a name may be written as "#" and two hexadecimal digits. */
function nameFrom(text: Buffer, start: number): string {
  let name = '';
  for (let at = start; name.length < LONGEST; at += 1) {
    const byte = text[at] ?? 0;
    if (byte === HASH) {
      name += String.fromCharCode(digit(text[at + 1]) * 16 + digit(text[at + 2]));
      at += 2;
    } else if (isLetter(byte)) name += String.fromCharCode(byte);
    else break;
  }
  return name;
}

/** Of a hexadecimal digit; anything else makes a letter that no name has. */
function digit(byte = 0): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : 1_000;
}

const isLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

const FLATE = /\/Filter\s{0,4}(\/FlateDecode\b|\[\s{0,4}\/FlateDecode\s{0,4}\])/;
/** Dictionaries of object streams hold some hundred bytes. */
const NEAR = 2_048;

/**
 * The objects of a stream whose type is named at a place. Null when it cannot be read as every reader would: another
 * compression, rows with a predictor, damage, or more than there is room for.
 */
function unpack(file: Buffer, at: number, room: number): Buffer | null {
  const head = file.toString('latin1', at, at + NEAR);
  const keyword = /stream(\r\n|\n)/.exec(head);
  if (keyword === null) return null;
  const before = file.toString('latin1', Math.max(0, at - NEAR), at);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + head.slice(0, keyword.index);
  // What is not compressed was read where it stands.
  if (!dictionary.includes('/Filter')) return Buffer.alloc(0);
  if (!FLATE.test(dictionary) || dictionary.includes('/Predictor')) return null;
  const start = at + keyword.index + keyword[0].length;
  try {
    return inflateSync(file.subarray(start), { maxOutputLength: room });
  } catch {
    return null;
  }
}
