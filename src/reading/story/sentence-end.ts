/** Marks that end a sentence. */
export const isSentenceEnd = (word: string): boolean =>
  word === '.' || word === '!' || word === '?' || word === ';';
