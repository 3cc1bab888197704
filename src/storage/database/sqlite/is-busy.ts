/** Whether SQLite said that somebody else has the file: the act may be tried again. */
const SQLITE_BUSY = 5;
/** The lowest byte is the kind; above it stands a closer reason, such as that the file is being recovered. */
const KIND = 0xff;

export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error)) return false;
  return typeof error.errcode === 'number' && (error.errcode & KIND) === SQLITE_BUSY;
}
