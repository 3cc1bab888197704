/** Forms of files that can be taken in, and how a set is called unless whoever imports names it. */

export type SetOrigin = {
  readonly name: string;
  readonly source: string | null;
  readonly licence: string | null;
};

/** A form says how a file is laid out, not who collected it: where it is from and its licence are told, or unknown. */
const UNTOLD = { source: null, licence: null };

export const KNOWN_FORMS = {
  tracker: { name: 'A wait tracker that applicants fill in themselves', ...UNTOLD },
  dv: { name: 'Diversity Visa cases as the status page showed them', ...UNTOLD },
  timelines: { name: 'Timelines that applicants told', ...UNTOLD },
} as const satisfies Record<string, SetOrigin>;
export type KnownForm = keyof typeof KNOWN_FORMS;

/** Licences that let anybody hand on a copy (SPDX names). */
const OPEN = new Set([
  ...['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'CC0-1.0', 'PDDL-1.0'],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'ODC-By-1.0'],
]);

export const mayHandOn = (licence: string | null): boolean => licence !== null && OPEN.has(licence);
