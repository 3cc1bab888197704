/** What went wrong with an input after it was opened: a file that breaks off, a disk that fails. */

/** What is wrong with an input that broke off while it was read; null when the error is none of the input's. */
export function inputProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code.startsWith('Z_'))
    return 'The file is not whole, or no gzip file although its name ends in .gz. Pack it again, or rename it.';
  const isOfReading = 'syscall' in error && error.syscall === 'read';
  return isOfReading ? `The input cannot be read (${error.code}). Give another file.` : null;
}
