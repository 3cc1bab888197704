/** Shows how far long work is: a bar that is drawn over on a terminal, a line now and then elsewhere. */
import type { Writable } from 'node:stream';

export type Progress = {
  /** `share`: how much is done, 0 to 1; null when nobody knows how much there is. */
  readonly at: (count: number, share: number | null) => void;
  /** Takes the bar away, so that what is said after it stands alone. */
  readonly end: () => void;
};

/** Seconds between two drawings, on a terminal and elsewhere. */
const EVERY = { bar: 0.1, line: 5 } as const;
const WIDTH = 30;

/** @param seconds since some fixed moment. */
export function showProgress(to: Writable, what: string, seconds: () => number): Progress {
  const isTerminal = 'isTTY' in to && to.isTTY === true;
  const begun = seconds();
  let shown = begun;
  return {
    at: (count, share) => {
      const now = seconds();
      if (now - shown < (isTerminal ? EVERY.bar : EVERY.line)) return;
      shown = now;
      const says = `${count} ${what}, ${Math.round(count / (now - begun))} a second`;
      to.write(isTerminal ? `\r\u001B[2K${bar(share)}${says}` : `overcome: ${percent(share)}${says}\n`);
    },
    end: () => {
      if (isTerminal) to.write('\r\u001B[2K');
    },
  };
}

function bar(share: number | null): string {
  if (share === null) return '';
  const full = Math.round(Math.min(1, share) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${percent(share)}`;
}

const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100)}%, `);
