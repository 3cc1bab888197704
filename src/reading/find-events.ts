/** All events that a text tells, in the order of its words. */
import type { FoundEvent, Frame } from './found-event.ts';
import { frameBare } from './frame-bare.ts';
import { frameSlip } from './frame-slips.ts';
import { frameStatus } from './frame-statuses.ts';
import { frameThing } from './frame-things.ts';
import { frameTold } from './frame-told.ts';
import { frameVisit } from './frame-visits.ts';
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
    const isUnreal = (unreal[mention.from] ?? 0) > 0;
    for (const frame of frames)
      for (const event of frame(index))
        if (!isUnreal || event.ahead) found.push(isUnreal ? { ...event, certainty: 0.3 } : event);
  }
  return found;
}
