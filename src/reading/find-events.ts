/** All events that a text tells, in the order of its words. */
import type { FoundEvent, Frame } from './found-event.ts';
import { frameBare } from './frame-bare.ts';
import { frameSlip } from './frame-slips.ts';
import { frameStatus } from './frame-statuses.ts';
import { frameThing } from './frame-things.ts';
import { frameTold } from './frame-told.ts';
import { frameVisit } from './frame-visits.ts';
import { WAITED_FOR } from './mark-unreal.ts';
import type { Story } from './story.ts';

const FRAMES: readonly ((story: Story, index: number) => readonly FoundEvent[])[] = [
  frameVisit,
  frameSlip,
  frameThing,
  frameTold,
  frameStatus,
  frameBare,
];

export function findEvents(story: Story, unreal: Uint8Array): readonly FoundEvent[] {
  const frames: readonly Frame[] = FRAMES.map((frame) => (index) => frame(story, index));
  const found: FoundEvent[] = [];
  for (const [index, mention] of story.mentions.entries()) {
    const why = unreal[mention.from] ?? 0;
    for (const frame of frames)
      for (const event of frame(index))
        if (why === 0 || (why === WAITED_FOR && isShown(event))) found.push(event);
        else if (event.ahead) found.push({ ...event, certainty: 0.3 });
  }
  return found;
}

/** The word of an unfinished case stands on the page while one waits. */
const isShown = ({ kind, value }: FoundEvent): boolean =>
  kind === 'slip' || (kind === 'status' && (value === 'refused' || value === 'administrative-processing'));
