import type { Recognised } from '../recognised.ts';
import { type MadePaste, makePaste } from './make-paste.ts';

export type Miss = { readonly made: MadePaste; readonly got: Recognised | null };

export type Measured = {
  /** Pastes from which a careful reader can tell the word. */
  readonly tellable: number;
  readonly right: number;
  readonly misses: readonly Miss[];
  /** Wrong answers with a confidence of 0.7 or more, of all pastes. */
  readonly confidentlyWrong: readonly Miss[];
};

/** How many generated pastes are read right: the word, and for "Refused" the text. */
export function measure(
  recognise: (text: string) => Recognised | null,
  seeds: { readonly from: number; readonly count: number },
): Measured {
  const misses: Miss[] = [];
  const confidentlyWrong: Miss[] = [];
  let tellable = 0;
  let right = 0;
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
    const made = makePaste(seed);
    const got = recognise(made.paste);
    const fits = got !== null && got.is === made.word && made.texts.includes(got.text);
    if (made.tellable) {
      tellable += 1;
      if (fits) right += 1;
      else misses.push({ made, got });
    }
    if (!fits && got !== null && got.confidence >= 0.7) confidentlyWrong.push({ made, got });
  }
  return { tellable, right, misses, confidentlyWrong };
}
