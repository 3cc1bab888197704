/** What `overcome import` is given. */
import { setFlagsFromString } from 'node:v8';
import type { Importer } from '../cli/import.ts';
import type { KeptPlace } from '../cli/kept-place.ts';
import { englishWords } from '../language/words.ts';
import { makeOfficeContext } from '../services/make-office-context.ts';
import { programVersion } from '../services/program-version.ts';
import { importCaseLines, importDvCases } from '../services/record/import-whole.ts';
import { startImport } from '../services/waits/import/start-import.ts';
import { takeOfficialWaits } from '../services/waits/take-official-waits.ts';
import { openPlace } from './open-place.ts';
import type { Machine } from './serve-all.ts';

/** A file may be large and the machine small: what is no longer needed is cleared when it is a fifth of the rest, not four times as much. */
const CLEARED_AT = '--heap-growing-percent=20';

/** A place is made where there was none: importing first and serving then is as good as the other way round. */
export function openImporter(machine: Pick<Machine, 'now' | 'today' | 'complain'>) {
  return async (place: KeptPlace): Promise<Importer> => {
    setFlagsFromString(CLEARED_AT);
    const { now, today, complain } = machine;
    const { storage, keyring } = await openPlace(place, { makeKey: true, existing: false, complain });
    const office = makeOfficeContext({
      ...{ ...machine, storage, keyring, words: englishWords() },
      // A server that runs beside it looks at its outbox by itself.
      ...{ version: programVersion(), wrongLookUps: null, wakeDelivery: () => {} },
    });
    return {
      waits: (input, ask) => startImport(storage.waits, input, { ...ask, now: now() }),
      cases: async function* (input, kind) {
        yield* kind === 'cases'
          ? importCaseLines(office, input, 'import:cases')
          : importDvCases(office, input, 'import:diversity-visas');
        await takeOfficialWaits(storage, { today: today().toString(), now: now() });
      },
      close: storage.close,
    };
  };
}
