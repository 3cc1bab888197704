/** Every plain phrase that a phrase with choices "(a|b)" and optional parts "[c]" stands for; both may nest. */
export function expandPhrase(phrase: string): readonly string[] {
  const { texts, to } = readChoices(phrase, 0, '');
  if (to !== phrase.length) throw new Error(`The phrase "${phrase}" closes a bracket that it did not open.`);
  return [...new Set(texts.map((text) => text.replace(/ +/g, ' ').trim()))];
}

type Read = { readonly texts: readonly string[]; readonly to: number };
const MARKS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '|']);

/** Reads choices up to the closing bracket, or to the end of the phrase at the outermost level. */
function readChoices(phrase: string, from: number, closing: string): Read {
  const choices: string[] = [];
  let texts: readonly string[] = [''];
  let at = from;
  while (at < phrase.length && phrase[at] !== closing && phrase[at] !== ')' && phrase[at] !== ']') {
    const mark = phrase[at] ?? '';
    if (mark === '(' || mark === '[') {
      const inner = readChoices(phrase, at + 1, mark === '(' ? ')' : ']');
      const endings = mark === '(' ? inner.texts : [...inner.texts, ''];
      texts = texts.flatMap((text) => endings.map((ending) => text + ending));
      at = inner.to + 1;
    } else if (mark === '|') {
      choices.push(...texts);
      texts = [''];
      at += 1;
    } else {
      const to = endOfWords(phrase, at);
      const words = phrase.slice(at, to);
      texts = texts.map((text) => text + words);
      at = to;
    }
  }
  if (closing !== '' && phrase[at] !== closing)
    throw new Error(`The phrase "${phrase}" opens a bracket and does not close it.`);
  return { texts: [...choices, ...texts], to: at };
}

function endOfWords(phrase: string, from: number): number {
  let to = from;
  while (to < phrase.length && !MARKS.has(phrase[to] ?? '')) to += 1;
  return to;
}
