/** Law, regulation, manual and notices of the department. */
import { type CitedSource, law, official } from '../cited-source.ts';

/** Where the regulations (title 22) and the Act (title 8 of the code) have their home. */
const REGULATIONS = 'https://www.ecfr.gov/current/title-22/section-';
const CODE = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section';

export const LAW_SOURCES = {
  'ina-221g': law(
    'Immigration and Nationality Act, section 221(g): when no visa may be issued',
    'https://rapidvisa.com/resources/221g/',
    `${CODE}1201`,
  ),
  '8-usc-1154': law(
    'Immigration and Nationality Act, section 204(a)(1)(I)(ii)(II): whoever is selected for a Diversity Visa can receive it through the end of that fiscal year',
    'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/66d0b20a5e0521c0ffa33fe40368e4148bff046b/chuncks/title-08/chunck-79.md',
    `${CODE}1154`,
  ),
  'ina-222f': law(
    'Foreign Affairs Manual, 9 FAM 603.1, quoting section 222(f) of the Act: visa records are confidential',
    'https://fam.state.gov/fam/09FAM/09FAM060301.html',
  ),
  '22-cfr-40-6': law(
    'Federal regulations, 22 CFR 40.6: what a refusal must rest on',
    'https://self-law.org/code/us/cfr/t22/s%C2%A7%2040.6',
    `${REGULATIONS}40.6`,
  ),
  '22-cfr-40-201': law(
    'Federal regulations, 22 CFR 40.201: refusals under section 221(g)',
    'http://edocket.access.gpo.gov/cfr_2007/aprqtr/22cfr40.201.htm',
    `${REGULATIONS}40.201`,
  ),
  '22-cfr-41-121': law(
    'Federal regulations, 22 CFR 41.121: refusing a nonimmigrant visa',
    'https://checkoutapi.com/regulations/expand/title22_chapterI_part41_subpartL_section41.121',
    `${REGULATIONS}41.121`,
  ),
  '22-cfr-41-122': law(
    'Federal regulations, 22 CFR 41.122: revoking a nonimmigrant visa',
    'https://self-law.org/code/us/cfr/t22/s%C2%A7%2041.122',
    `${REGULATIONS}41.122`,
  ),
  '22-cfr-42-81': law(
    'Federal regulations, 22 CFR 42.81: refusing an immigrant visa',
    'https://checkoutapi.com/regulations/expand/title22_chapterI_part42_subpartI_section42.82',
    `${REGULATIONS}42.81`,
  ),
  '22-cfr-42-82': law(
    'Federal regulations, 22 CFR 42.82: revoking an immigrant visa',
    'https://self-law.org/code/us/cfr/t22/s%C2%A7%2042.82',
    `${REGULATIONS}42.82`,
  ),
  '22-cfr-42-83': law(
    'Federal regulations, 22 CFR 42.83: ending an immigrant registration',
    'https://codes.findlaw.com/cfr/title-22-foreign-relations/cfr-sect-22-42-83/',
    `${REGULATIONS}42.83`,
  ),
  'pp-10949': law(
    'Proclamation 10949 of 4 June 2025, Federal Register: entry of nationals of 19 countries',
    'https://regulations.justia.com/regulations/fedreg/2025/06/10/2025-10669.html',
    'https://www.federalregister.gov/d/2025-10669',
  ),
  '9-fam-306-2': official(
    'Foreign Affairs Manual, 9 FAM 306.2: overcoming a refusal',
    'https://fam.state.gov/fam/09FAM/09FAM030602.html',
  ),
  '9-fam-403-2': official(
    'Foreign Affairs Manual, 9 FAM 403.2: when a nonimmigrant application is made',
    'https://fam.state.gov/FAM/09FAM/09FAM040302.html',
  ),
  '9-fam-403-10': official(
    'Foreign Affairs Manual, 9 FAM 403.10: refusing a nonimmigrant visa',
    'https://fam.state.gov/FAM/09FAM/09FAM040310.html',
  ),
  '9-fam-502-6': official(
    'Foreign Affairs Manual, 9 FAM 502.6: Diversity Visas, with a separate entry for each fiscal year',
    'https://fam.state.gov/FAM/09FAM/09FAM050206.html',
  ),
  '9-fam-504-11': official(
    'Foreign Affairs Manual, 9 FAM 504.11: refusing an immigrant visa',
    'https://fam.state.gov/fam/09FAM/09FAM050411.html',
  ),
  '9-fam-504-13': official(
    'Foreign Affairs Manual, 9 FAM 504.13: ending an immigrant registration',
    'https://fam.state.gov/fam/09FAM/09FAM050413.html',
  ),
  '9-fam-603-2': official(
    'Foreign Affairs Manual, 9 FAM 603.2: what may be told about a visa case, and to whom',
    'https://fam.state.gov/fam/09FAM/09FAM060302.html',
  ),
  'uscis-manual-7-g-4': official(
    'Policy manual of the immigration service, volume 7, part G, chapter 4: nothing is approved for a Diversity Visa after 30 September',
    'https://uscis.gov/policy-manual/volume-7-part-g-chapter-4',
  ),
  'ceac-word-change': official(
    'State Department notice: how the status page names cases in administrative processing',
    'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/visas-news-archive/visas-ceac-case-status-change.html',
  ),
  'i-601-instructions': official(
    'Instructions of form I-601: who may ask for a waiver, and where form I-601A is used instead',
    'https://omb.report/icr/201412-1615-015/doc/52626201',
    'https://www.uscis.gov/i-601',
  ),
  'travel-state-administrative-processing': official(
    'State Department: administrative processing, and what a refusal under section 221(g) means',
    'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/administrative-processing-information.html',
  ),
  'us-embassies': official(
    'State Department: list of embassies and consulates',
    'https://www.usembassy.gov/',
  ),
  'federal-websites': official(
    'Index of federal websites kept by the General Services Administration',
    'https://github.com/GSA/federal-website-index',
  ),
  'acus-visa-review': official(
    'Administrative Conference of the United States: who reviews the refusal of a visa',
    'https://www.acus.gov/tags/visas/recommendations',
  ),
  'cable-2001-mail-in': official(
    'State Department cable of 2001 on applications without an interview',
    'http://www.vkblaw.com/news/ninehundredthirtyone.htm',
  ),
} as const satisfies Readonly<Record<string, CitedSource>>;
