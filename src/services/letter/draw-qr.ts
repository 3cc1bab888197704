/** Draws a QR code as lines of squares: sharp at any size, and small in the file. */
import qrcode from 'qrcode';
import type { Sheet } from './letter-sheet.ts';
import { COLOURS } from './letter-sheet.ts';

/** Squares of white around it that the standard asks for (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** @param side points, with the white around it. */
export function drawQr({ pdf }: Sheet, address: string, x: number, y: number, side: number): void {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
  const square = side / (modules.size + 2 * QUIET);
  for (let row = 0; row < modules.size; row += 1) {
    let from = 0;
    for (let column = 0; column <= modules.size; column += 1) {
      const dark = column < modules.size && modules.get(row, column) === 1;
      if (dark) continue;
      const run = column - from;
      if (run > 0) pdf.rect(x + (QUIET + from) * square, y + (QUIET + row) * square, run * square, square);
      from = column + 1;
    }
  }
  pdf.fill(COLOURS.ink);
}
