/**
 * The site of the mission in a country.
 *
 * Every address here stands in the index of federal websites (source "federal-websites", read 2026-11-22). Nearly all
 * are the country's code before usembassy.gov; the others are listed.
 */
import type { CountryCode } from './countries.ts';

/** The official list of all embassies and consulates: where to look when a mission's own site is not known. */
export const ALL_EMBASSIES = 'https://www.usembassy.gov/';

const OTHER_SITES: Readonly<Partial<Record<CountryCode, string | null>>> = {
  BM: 'https://bm.usconsulate.gov/',
  CN: 'https://china.usembassy-china.org.cn/',
  CW: 'https://cw.usconsulate.gov/',
  GB: 'https://uk.usembassy.gov/',
  HK: 'https://hk.usconsulate.gov/',
  TW: 'https://www.ait.org.tw/',
  US: null,
};

export function missionSite(country: CountryCode): string | null {
  const other = OTHER_SITES[country];
  return other === undefined ? `https://${country.toLowerCase()}.usembassy.gov/` : other;
}
