/** Every name by which people know a country in which a post stands. */
import { type CountryCode, countryOf } from './countries.ts';

const OTHER_NAMES: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  CD: ['Congo', 'DRC', 'DR Congo', 'Congo-Kinshasa'],
  CG: ['Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast'],
  CN: ['中国', 'PRC', 'Mainland China'],
  CV: ['Cape Verde'],
  CZ: ['Czechia'],
  GB: ['UK', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Great Britain', 'Britain'],
  GM: ['The Gambia'],
  BS: ['The Bahamas'],
  IN: ['भारत'],
  KR: ['Korea', '한국'],
  JP: ['日本'],
  MK: ['Macedonia'],
  MM: ['Myanmar'],
  MX: ['México'],
  BR: ['Brasil'],
  DE: ['Deutschland'],
  ES: ['España'],
  IT: ['Italia'],
  NL: ['Holland'],
  RU: ['Россия'],
  SA: ['KSA', 'Saudi'],
  SZ: ['Swaziland'],
  TL: ['East Timor', 'Timor Leste'],
  TR: ['Türkiye'],
  TT: ['Trinidad', 'Tobago'],
  TW: ['台湾', '臺灣'],
  HK: ['香港'],
  UA: ['Україна'],
  US: ['USA', 'America'],
  VN: ['Viet Nam'],
};

/** The country's name as we say it first, then older, shorter and native ones. */
export function namesOfCountry(code: CountryCode): readonly string[] {
  return [countryOf(code).name, ...(OTHER_NAMES[code] ?? [])];
}
