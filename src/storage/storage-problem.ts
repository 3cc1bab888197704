/** Why a storage cannot be opened or used as asked: nothing is broken in the program, and a person can act on it. */

/** Thrown while opening, so that everything after has a storage and not a maybe; the commands print the message. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
}
