/**
 * The whole number of `width` bytes (1 to 8), most significant first, at a place. Bytes past the end count as 0: whoever
 * reads checks lengths against the end before trusting what they enclose. Past 2^53 it is not exact, and no file is so
 * long.
 */
export function uintAt(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** Four letters that name a chunk or box; bytes outside of ASCII come out as other letters and match no name. */
export function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
