/**
 * The chance that χ² with one degree of freedom is at least `x`: erfc(√(x/2)).
 *
 * erfc by its Taylor series Σ 2^k z^(2k+1)/(2k+1)!! · 2/√π e^(−z²) below z = 2.5, where it loses no digits that matter, and by its
 * continued fraction (Abramowitz & Stegun 7.1.6 and 7.1.14) above. Good to 1e-12; relative in the far tail.
 * Cost: at most about 100 terms.
 */
export function chiSquareTail(x: number): number {
  if (x <= 0) return 1;
  const z = Math.sqrt(x / 2);
  return z < 2.5 ? 1 - errorSeries(z) : errorFraction(z);
}

function errorSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (2 * z * z) / (2 * k + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
}

/** √π e^(z²) erfc z = 1/(z + (1/2)/(z + 1/(z + (3/2)/(z + …)))), evaluated from the inside. */
function errorFraction(z: number): number {
  let tail = z;
  for (let k = 80; k > 0; k--) tail = z + k / 2 / tail;
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * tail);
}
