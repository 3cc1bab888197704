/** Every source that a fact names, once. */
import type { CitedSource } from './cited-source.ts';
import { LAW_SOURCES } from './sources/law.ts';
import { OTHER_SOURCES } from './sources/others.ts';
import { POST_SOURCES } from './sources/post-pages.ts';

export type { CitedSource, Publisher } from './cited-source.ts';

export const SOURCES = {
  ...LAW_SOURCES,
  ...POST_SOURCES,
  ...OTHER_SOURCES,
} as const satisfies Readonly<Record<string, CitedSource>>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];
