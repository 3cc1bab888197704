/** Log odds, with chances nearer to never or always than one in a thousand held there. Cost: O(1). */
export function logit(chance: number): number {
  const held = Math.min(SURE, Math.max(1 - SURE, chance));
  return Math.log(held / (1 - held));
}

const SURE = 0.999;

/** The chance that has these log odds. Cost: O(1). */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
