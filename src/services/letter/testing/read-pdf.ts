/** Reads back what a PDF that was written without compression says: enough for tests of our own files. */

export type ReadText = {
  /** Tag under which it stands; "Artifact" for decoration, null for text outside of any tag. */
  readonly tag: string | null;
  readonly text: string;
  /** Points from the lower edge of the page, of its first line. */
  readonly y: number;
};

export type ReadPdf = {
  /** What each page shows, in the order in which a screen reader meets it. */
  readonly pages: readonly (readonly ReadText[])[];
  /** Everything outside of the drawings: dictionaries, which name tags, links and language. */
  readonly dictionaries: string;
  readonly drawings: string;
};

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/\nstream\n([\s\S]*?)\nendstream/g)].map((found) => found[1] ?? '');
  const drawings = streams.filter((stream) => stream.includes('BT'));
  return {
    pages: drawings.map(readPage),
    dictionaries: file.replace(/\nstream\n[\s\S]*?\nendstream/g, ''),
    drawings: drawings.join('\n'),
  };
}

function readPage(drawing: string): readonly ReadText[] {
  const texts: { tag: string | null; text: string; y: number }[] = [];
  const open: string[] = [];
  let named = '';
  let y = 0;
  let fresh = true;
  for (const line of drawing.split('\n')) {
    named = /^\/(\w+) (?:<<|BMC)/.exec(line)?.[1] ?? named;
    const turns = /\b(?:BDC|BMC|EMC)$/.test(line);
    if (turns && line !== 'EMC') open.push(named);
    else if (turns) open.pop();
    fresh ||= turns;
    y = Number(/^1 0 0 1 \S+ (\S+) Tm$/.exec(line)?.[1] ?? y);
    if (!line.endsWith('TJ')) continue;
    const last = texts.at(-1);
    if (fresh || last === undefined) texts.push({ tag: open.at(-1) ?? null, text: lettersOf(line), y });
    else last.text += ` ${lettersOf(line)}`;
    fresh = false;
  }
  return texts.map(({ tag, text, y: first }) => ({ tag, text: text.replace(/ +/g, ' ').trim(), y: first }));
}

/** The fonts of a letter write Windows-1252. */
const WESTERN = new TextDecoder('windows-1252');

function lettersOf(line: string): string {
  const parts = [...line.matchAll(/<([0-9a-f]*)>/gi)].map((found) => Buffer.from(found[1] ?? '', 'hex'));
  return WESTERN.decode(Buffer.concat(parts));
}
