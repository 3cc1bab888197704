/** The address of a page of ours, to be read outside: in a feed, on a letter. */
import type { OfficeContext } from './office-context.ts';

/** What the request says of itself counts only where nobody set the origin: whoever asks could have made it up. */
export function addressOf(
  { origin }: Pick<OfficeContext, 'origin'>,
  asked: { readonly protocol: string; readonly host: string },
  path = '',
): string {
  return `${origin ?? `${asked.protocol}://${asked.host}`}${path}`;
}
