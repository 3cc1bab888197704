/** How many generated pastes are read right, on numbers that the tests do not use, and how long one takes. */
import { recognise } from '../src/wording/recognise.ts';
import { makePaste } from '../src/wording/testing/make-paste.ts';
import { measure } from '../src/wording/testing/measure.ts';

const SEEDS = { from: Number(process.argv[2] ?? 700_000), count: Number(process.argv[3] ?? 20_000) };

const { tellable, right, misses, confidentlyWrong } = measure(recognise, SEEDS);
const share = ((100 * right) / tellable).toFixed(2);
console.log(`${SEEDS.count} pastes, ${tellable} of which tell: word and text right in ${share} %`);
console.log(`wrong with a confidence of 0.7 or more: ${confidentlyWrong.length}`);

const show = Number(process.argv[4] ?? 0);
for (const { made, got } of [...confidentlyWrong, ...misses].slice(0, show))
  console.log(JSON.stringify({ ...made, got }));

const pastes = Array.from({ length: 2000 }, (_, index) => makePaste(SEEDS.from + index).paste);
const letters = pastes.reduce((sum, paste) => sum + paste.length, 0);
const start = performance.now();
for (const paste of pastes) recognise(paste);
const each = ((performance.now() - start) * 1000) / pastes.length;
console.log(`${each.toFixed(0)} µs a paste of ${Math.round(letters / pastes.length)} letters`);
