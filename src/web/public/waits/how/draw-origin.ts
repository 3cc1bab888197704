/** Where the cases come from on which something is shown, and since when that is known. */
import type { Words } from '../../../../language/words.ts';
import type { ProofSet, RecordedProof } from '../../../../services/waits/learning/proof.ts';
import { type Html, html } from '../../../html/html.ts';

/** Sets of the same name are told once. */
export const sayNames = (words: Words, sets: readonly ProofSet[]): string =>
  words.list([...new Set(sets.map(({ name }) => name))]);

/** `recorded` is null for what was worked out from the cases that are kept here. */
export function drawOrigin(
  words: Words,
  sets: readonly ProofSet[],
  recorded: Pick<RecordedProof, 'recordedOn' | 'command'> | null,
): Html {
  const named = [...new Map(sets.map((set) => [`${set.name} ${set.source}`, set])).values()];
  const items = named.map(({ name, source, licence }) => {
    const linked = source === null ? html`${name}` : html`<a href="${source}">${name}</a>`;
    const says = licence !== null && html`. ${words.say('waits.sets.licence', { licence })}`;
    return html`<p>${linked}${says}</p>`;
  });
  if (recorded === null) return html`<p>${words.say('waits.how.origin.here')}</p>${items}`;
  const day = words.day(Temporal.PlainDate.from(recorded.recordedOn));
  return html`<p>${words.say('waits.how.origin.recorded', { day })}</p>${items}<p>${words.say('waits.how.origin.command')} <code>${recorded.command}</code></p>`;
}
