/** What `overcome export` is given. */
import type { Exporter } from '../cli/export.ts';
import type { KeptPlace } from '../cli/kept-place.ts';
import { writeCsv } from '../services/waits/write-csv.ts';
import { writeTimelines } from '../services/waits/write-timelines.ts';
import { openPlace } from './open-place.ts';
import type { Machine } from './serve-all.ts';

export function openExporter({ complain }: Pick<Machine, 'complain'>) {
  return async (place: KeptPlace): Promise<Exporter> => {
    const { storage } = await openPlace(place, { makeKey: false, existing: true, complain });
    const { waits } = storage;
    return {
      sets: waits.sets,
      write: (kind, set) => (kind === 'waits' ? writeCsv(waits, set) : writeTimelines(waits, set)),
      close: storage.close,
    };
  };
}
