/** What `overcome import` is given. */
import type { Importer } from '../cli/import.ts';
import type { KeptPlace } from '../cli/kept-place.ts';
import { startImport } from '../services/waits/import/start-import.ts';
import { openPlace } from './open-place.ts';
import type { Machine } from './serve-all.ts';

/** A place is made where there was none: importing first and serving then is as good as the other way round. */
export function openImporter({ now, complain }: Pick<Machine, 'now' | 'complain'>) {
  return async (place: KeptPlace): Promise<Importer> => {
    const { storage } = await openPlace(place, { makeKey: true, existing: false, complain });
    return {
      waits: (input, ask) => startImport(storage.waits, input, { ...ask, now: now() }),
      close: storage.close,
    };
  };
}
