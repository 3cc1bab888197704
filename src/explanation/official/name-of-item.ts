/** Longer words of an office are a text to read beside the item, not a name to put into a sentence. */
const LONGEST = 120;

/** What was asked, as a sentence can name it: the first line of the office's own words, without its full stop. */
export function nameOfItem(says: string): string {
  const [line = ''] = says.trim().split('\n', 1);
  const name = withoutStop(line.trim());
  if (name.length <= LONGEST) return name;
  const cut = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, cut > 0 ? cut : LONGEST)}…`;
}

function withoutStop(text: string): string {
  let end = text.length;
  while (end > 1 && text[end - 1] === '.') end -= 1;
  return text.slice(0, end);
}
