/** Forms of files that others publish, with where they come from: what is said of a set unless whoever imports says otherwise. */

export type SetOrigin = {
  readonly name: string;
  readonly source: string | null;
  readonly licence: string | null;
};

export const KNOWN_FORMS = {
  tracker: {
    name: 'A wait tracker that applicants fill in themselves',
    source: 'https://github.com/chenchen2015/CheckeeInfo-Scraper',
    licence: 'MIT',
  },
  dv: {
    name: 'Diversity Visa cases as the status page showed them',
    source: 'https://github.com/dvcharts/dvcharts.github.io',
    licence: 'BSD-3-Clause',
  },
  timelines: { name: 'Timelines that applicants told', source: null, licence: null },
} as const satisfies Record<string, SetOrigin>;
export type KnownForm = keyof typeof KNOWN_FORMS;

/** Licences that let anybody hand on a copy (SPDX names). */
const OPEN = new Set([
  ...['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC', 'CC0-1.0', 'PDDL-1.0'],
  ...['CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'ODC-By-1.0'],
]);

export const mayHandOn = (licence: string | null): boolean => licence !== null && OPEN.has(licence);
