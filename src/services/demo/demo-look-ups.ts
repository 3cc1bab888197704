/** Which look-ups show what the demonstration is for: one for each of the nine standings, as the cases stand today. */
import { STANDINGS, type Standing } from '../../cases/standing.ts';
import { standingOf } from '../../cases/standing-of.ts';
import { lookUpKey } from '../look-up/look-up-keys.ts';
import type { OfficeContext } from '../office-context.ts';
import { demoCase } from './demo-case.ts';
import { DEMO_STORIES } from './demo-story.ts';

/** What somebody types to see one of them. */
export type DemoLookUp = {
  readonly post: string;
  readonly caseNumber: string;
  readonly passportNumber: string;
  readonly surname: string;
  readonly shows: string;
};

export type ShownStanding = DemoLookUp & { readonly standing: Standing };

/** Years after which a demonstration that somebody goes on with is no longer looked for. */
const YEARS = 3;

type Kept = Pick<OfficeContext, 'storage' | 'keyring' | 'today'>;

/** In the order of the standings; a standing that no case has any more is left out. Empty without the demonstration. */
export async function demoLookUps(context: Kept): Promise<readonly ShownStanding[]> {
  const year = await yearFilled(context);
  if (year === null) return [];
  const found = new Map<Standing, ShownStanding>();
  for (const [index, story] of DEMO_STORIES.entries()) {
    if (story.shows === null) continue;
    const lookUp = { ...demoCase(story, index, year), shows: story.shows };
    const standing = await standingNow(context, lookUp);
    if (standing !== null && !found.has(standing)) found.set(standing, { ...lookUp, standing });
  }
  return STANDINGS.flatMap((standing) => found.get(standing) ?? []);
}

/** Numbers of immigrants' cases hold the year in which they were filled in. */
async function yearFilled(context: Kept): Promise<number | null> {
  const index = DEMO_STORIES.findIndex(({ immigrant }) => immigrant);
  const story = DEMO_STORIES[index];
  if (story === undefined) return null;
  for (let ago = 0; ago <= YEARS; ago += 1) {
    const year = context.today().year - ago;
    if ((await caseOf(context, demoCase(story, index, year))) !== null) return year;
  }
  return null;
}

async function standingNow(context: Kept, lookUp: Omit<DemoLookUp, 'shows'>): Promise<Standing | null> {
  const id = await caseOf(context, lookUp);
  const whole = id === null ? null : await context.storage.cases.read(id);
  if (whole === null) return null;
  const log = whole.log.map(({ event }) => event);
  return standingOf(log, context.today());
}

async function caseOf({ storage, keyring }: Kept, lookUp: Omit<DemoLookUp, 'shows'>): Promise<string | null> {
  return (await storage.statuses.find(lookUpKey(keyring, lookUp)))?.caseId ?? null;
}
