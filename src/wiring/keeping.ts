/** What the commands that look after what is kept are given: admin, backup, restore. */
import { randomUUID } from 'node:crypto';
import type { Admin } from '../cli/admin.ts';
import type { BackUp } from '../cli/backup.ts';
import type { KeptPlace } from '../cli/kept-place.ts';
import type { Restore } from '../cli/restore.ts';
import { makeToken } from '../services/access/make-token.ts';
import { rebuildStatuses } from '../services/record/rebuild-statuses.ts';
import { verifyKept } from '../services/record/verify-kept.ts';
import { rebuildOfficialWaits } from '../services/waits/take-official-waits.ts';
import { backUp } from '../storage/backup/back-up.ts';
import { checkBackupFile } from '../storage/backup/check-backup-file.ts';
import { restore } from '../storage/backup/restore.ts';
import { papersFolder } from '../storage/open-storage.ts';
import { openPlace } from './open-place.ts';
import type { Machine } from './serve-all.ts';

type Clock = Pick<Machine, 'now' | 'complain'>;

/** A token may be made before the first start: then the place is made, and its key. */
export function openAdmin({ now, today, complain }: Clock & Pick<Machine, 'today'>) {
  return async (place: KeptPlace, mayBeNew: boolean): Promise<Admin> => {
    const ask = { makeKey: mayBeNew, existing: !mayBeNew, complain };
    const { storage, keyring, key } = await openPlace(place, ask);
    return {
      verify: () => verifyKept(storage, keyring, now()),
      counts: storage.cases.counts,
      rebuild: async () => {
        const rows = await rebuildStatuses(storage, keyring);
        await rebuildOfficialWaits(storage, { today: today().toString(), now: now() });
        return rows;
      },
      revokeTokens: (name) => storage.tokens.revokeNamed(name, now()),
      makeToken: (role, name) => makeToken({ storage, keyring, newId: randomUUID, now }, role, name),
      warning: key.from === 'made' ? `a key was made and lies beside the data, at ${key.file}.` : null,
      close: storage.close,
    };
  };
}

export function backUpWith({ now, complain }: Clock): BackUp {
  return async (place, file) => {
    const ask = { makeKey: false, existing: true, complain };
    const { storage, database } = await openPlace(place, ask);
    try {
      return await backUp({ database, papers: papersFolder(place.data), file, now: now() });
    } finally {
      await storage.close();
    }
  };
}

/** Never makes a key: what is restored can only be opened with the one it was made with. */
export function restoreWith({ complain }: Clock): Restore {
  return async (place, file) => {
    await checkBackupFile(file);
    const ask = { makeKey: false, existing: false, complain };
    const { storage, database, keyring } = await openPlace(place, ask);
    try {
      const done = await restore({ database, keyring, papers: papersFolder(place.data), file });
      return { ...done, problems: await Array.fromAsync(storage.cases.verify()) };
    } finally {
      await storage.close();
    }
  };
}
