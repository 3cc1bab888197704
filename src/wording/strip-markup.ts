import { FIELD_END, fieldMark } from './page-marks.ts';

/** Elements that do not end a line; every other tag is read as a line break. */
const INLINE = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'font', 'small', 'mark', 'label', 'abbr', 'sup']);
/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'select', 'noscript', 'head', 'template']);
const ID = /\bid\s{0,3}=\s{0,3}\\?["']?([\w$:.-]{3,120})/i;
const CUT_ID = /^([\w$:.-]{3,120})\\?["']/;
const SELECTED = /<option\b[^<>]{0,200}\bselected\b[^<>]{0,60}>([^<>]{1,80})/i;

type Tag = {
  readonly name: string;
  readonly closing: boolean;
  readonly mark: string | undefined;
  readonly end: number;
};

/**
 * HTML as lines of text, with a mark where an element of the status page begins and ends. Every character is
 * looked at a bounded number of times: a "<" that meets another "<" before its ">" is a character like another.
 */
export function stripMarkup(text: string): string {
  const html = wholeFromHere(text);
  const unclosed = new Set<string>();
  const out: string[] = [];
  let field = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const next = open < 0 ? -1 : html.indexOf('<', open + 1);
    const until = next < 0 ? html.length : next;
    out.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const tag = readTag(html.slice(open, until));
    if (tag === null) {
      out.push(next < 0 ? untagged(html.slice(open)) : html.slice(open + 1, until));
      at = until;
      continue;
    }
    at = open + tag.end;
    if (UNREAD.has(tag.name) && !tag.closing) {
      const end = endOfUnread(html, at, tag.name, unclosed);
      out.push(tag.name === 'select' ? selectedOption(html.slice(at, end)) : '\n');
      at = end;
      continue;
    }
    out.push(inText(tag, field));
    if (tag.mark !== undefined) field = tag.name;
    else if (tag.closing && tag.name === field) field = '';
  }
  return out.join('');
}

/** What stands in the text for a tag; `field` is the name of the page's element that is open, if one is. */
function inText(tag: Tag, field: string): string {
  if (tag.mark !== undefined) return `\n${tag.mark} `;
  if (tag.closing && tag.name === field) return ` ${FIELD_END}\n`;
  return INLINE.has(tag.name) || field !== '' ? ' ' : '\n';
}

/** The tag that a piece of text from one "<" up to the next begins with; null when it is no tag. */
function readTag(piece: string): Tag | null {
  const close = piece.indexOf('>');
  if (close < 0) return null;
  const start = /^<(\/?)([a-z][a-z0-9]{0,15}|[!?])/i.exec(piece);
  if (start === null) return null;
  const [lead, slash = '', name = ''] = start;
  const closing = slash !== '';
  const id = closing ? undefined : ID.exec(piece.slice(lead.length, Math.min(close, 600)))?.[1];
  return {
    name: name.toLowerCase(),
    closing,
    mark: id === undefined ? undefined : fieldMark(id),
    end: close + 1,
  };
}

/** Where the closing tag stands; an element that was found unclosed once is not searched for again. */
function endOfUnread(html: string, from: number, name: string, unclosed: Set<string>): number {
  for (const closing of [`</${name}`, `</${name.toUpperCase()}`]) {
    if (unclosed.has(closing)) continue;
    const end = html.indexOf(closing, from);
    if (end >= 0) return end;
    unclosed.add(closing);
  }
  return from;
}

/** The chosen line of a drop-down; all the others are what the person did not choose. */
function selectedOption(options: string): string {
  const chosen = SELECTED.exec(options)?.[1];
  return chosen === undefined ? '\n' : `\nLocation: ${chosen}\n`;
}

/** A paste that begins in the middle of a tag, with that tag made whole. */
function wholeFromHere(text: string): string {
  const close = text.indexOf('>');
  if (close < 2 || close > 300 || text.slice(0, close).includes('<')) return text;
  const start = text.slice(0, close);
  const id = ID.exec(start)?.[1] ?? CUT_ID.exec(start)?.[1];
  return id === undefined ? text : `<span id="${id}">${text.slice(close + 1)}`;
}

/** What follows the last "<" when nothing closes it: dropped when it is the start of a tag, kept when it is text. */
function untagged(rest: string): string {
  return rest.length < 600 && /^<(?:\/[a-z]|[a-z]+ {1,3}[a-z-]+ {0,3}=)/i.test(rest) ? '' : rest.slice(1);
}
