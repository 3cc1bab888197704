/**
 * Every source that a fact names, once: what it is in our words, where it was read, and when.
 *
 * `address` is the page that was read, often a stored copy. `official` is where the text has its home, for readers
 * who want to check; null when the page that was read is that home already or no other is known.
 */
export const PUBLISHERS = ['law', 'official', 'post', 'secondary', 'observed'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

export type CitedSource = {
  readonly title: string;
  readonly address: string;
  readonly official: string | null;
  readonly publisher: Publisher;
  readonly checkedOn: string;
};

const CHECKED = '2026-11-22';

const source =
  (publisher: Publisher) =>
  (title: string, address: string, official: string | null = null): CitedSource => ({
    title,
    address,
    official,
    publisher,
    checkedOn: CHECKED,
  });

const law = source('law');
const official = source('official');
const page = source('post');
const secondary = source('secondary');
const observed = source('observed');

const REGULATIONS = 'https://www.ecfr.gov/current/title-22/section-';
const CODE = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section';

export const SOURCES = {
  // the law
  'ina-221g': law(
    'Immigration and Nationality Act, section 221(g): when no visa may be issued',
    'https://rapidvisa.com/resources/221g/',
    `${CODE}1201`,
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

  // the manual and the department
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
  'ceac-word-change': official(
    'State Department notice: how the status page names cases in administrative processing',
    'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/visas-news-archive/visas-ceac-case-status-change.html',
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

  'usembassy-older-60-days': official(
    'Older pages of the embassies in Minsk and Rangoon: how long administrative processing lasts',
    'https://by.usembassy.gov/',
  ),

  // pages of posts and of their appointment services
  'co-administrative-process': page(
    'Embassy in Colombia: administrative processing',
    'https://co.usembassy.gov/visas/nonimmigrant-visas/administrative-process/',
  ),
  'gb-administrative-processing': page(
    'Embassy in London: administrative processing',
    'https://uk.usembassy.gov/visas/australian-professional-specialty-visas-e-3/administrative-processing-london/',
  ),
  'gb-visa-fees': page(
    'Embassy in London: fees of treaty traders and investors',
    'https://uk.usembassy.gov/visas/treaty-trader-or-treaty-investor/fees/',
  ),
  'ie-administrative-processing': page(
    'Embassy in Dublin: administrative processing',
    'https://ie.usembassy.gov/visas/nonimmigrant-visas/j-1-summer-work-and-travel/administrative-processing/',
  ),
  'mx-guadalajara-administrative-processing': page(
    'Consulate General in Guadalajara: administrative processing and waivers',
    'https://mx.usembassy.gov/embassy-consulates/guadalajara/contact-the-visa-section-guadalajara/administrative-processing/',
  ),
  'in-mumbai-221g': page(
    'Consulate General in Mumbai: papers given with a refusal under section 221(g) (older page)',
    'http://mumbai.usconsulate.gov/221g-administrative-processing.html',
  ),
  'in-new-delhi-221g': page(
    'Embassy in New Delhi: refused or pending visas (older page)',
    'http://newdelhi.usembassy.gov/consular/refused-or-pending-visa.html',
  ),
  'ua-221g': page(
    'Embassy in Kyiv: refusals under section 221(g) (older page)',
    'http://kiev.usembassy.gov/visa_faq_221g_eng.html',
  ),
  'usvisa-info-jm': page(
    'Appointment service for Jamaica (the same page serves Bolivia): what follows when a visa is denied',
    'https://usvisa-info.com/en-JM/selfservice/us_visa_denied',
  ),
  'usvisa-info-do': page(
    'Appointment service for the Dominican Republic: what follows when a visa is denied',
    'http://usvisa-info.com/en-DO/selfservice/us_visa_denied',
  ),
  'ustraveldocs-ph': page(
    'Appointment service for the Philippines: applications that need more work',
    'http://ustraveldocs.com/ph_tg/ph-niv-221ginfo.asp',
  ),
  'ustraveldocs-kz': page(
    'Appointment service for Kazakhstan: refusals under section 221(g)',
    'http://www.cmzize.co/kz/kz-niv-221ginfo.asp',
    'https://www.ustraveldocs.com/kz/kz-niv-221ginfo.asp',
  ),
  'ustraveldocs-ht': page(
    'Appointment service for Haiti: nonimmigrant refusals under section 221(g)',
    'http://www.cmzize.co/ht/ht-niv-221ginfo.asp',
    'https://www.ustraveldocs.com/ht/ht-niv-221ginfo.asp',
  ),
  'ustraveldocs-ht-iv': page(
    'Appointment service for Haiti: immigrant refusals under section 221(g)',
    'http://www.cmzize.co/ht/ht-iv-221ginfo.asp',
    'https://www.ustraveldocs.com/ht/ht-iv-221ginfo.asp',
  ),
  'ustraveldocs-sa': page(
    'Appointment service for Saudi Arabia: refusals under section 221(g)',
    'https://www.ustraveldocs.com/sa/',
  ),

  // secondary
  'visaserve-word-change': secondary(
    'Law firm: administrative processing and the change of March 2020',
    'https://visaserve.com/administrative-processing-update/',
  ),
  'redbus2us-221g': secondary(
    'Guide for applicants: why the status page says refused, and when to ask',
    'https://redbus2us.com/us-visa-status-on-ceac-refused-for-221g-administrative-processing/',
  ),
  'chanrobles-42-81': secondary(
    'Older copy of 22 CFR 42.81, with paragraph (e) on reconsidering a refusal',
    'https://chanrobles.com/usa/uslaws/cfr/title22/22-1.0.1.5.28.9.php',
    `${REGULATIONS}42.81`,
  ),
  'visarefusal-reconsideration': secondary(
    'Law firm: asking for an immigrant refusal to be reconsidered',
    'http://blog.visarefusal.com/request-for-reconsideration-of-immigrant-visa-denials/',
  ),
  'visarefusal-rates': secondary('Law firm: how refusals are counted', 'https://visarefusal.com/blog/?p=17'),
  'mondaq-mrv-fee': secondary(
    'Law firm: how long a visa fee may be used',
    'https://www.mondaq.com/unitedstates/work-visas/1367426/covid19era-machinereadable-visa-fee-receipts-will-expire-on-september-30-2023-state-department-announces',
  ),
  'legalclarity-mrv-fee': secondary(
    'Legal guide: visa fees and how long they may be used',
    'https://legalclarity.org/us-visa-fee-validity-period-and-expiration-rules',
  ),
  'alliance-integrity-fee': secondary(
    'Alliance for International Exchange: the visa integrity fee and its open dates',
    'https://www.alliance-exchange.org/alliance-commentary/rollout-details-and-timing-of-new-visa-integrity-fee-remain-unclear',
  ),
  'mondaq-interview-waiver': secondary(
    'Law firm: who may still apply without an interview from 2 September 2025',
    'https://www.mondaq.com/uk/work-visas/1659972/update-on-restrictions-for-visa-renewal-dropbox-program-eligibility',
  ),
  nonreviewability: secondary(
    'Law firm: why courts do not review the refusal of a visa',
    'https://davieslegal.com/news/can-i-appeal-us-embassys-decision-not-grant-immigrant-non-immigrant-visa/',
  ),
  'eb5insights-esta': secondary(
    'Law firm: refusals under section 221(g) and later questions about refused visas',
    'https://www.eb5insights.com/2013/02/20/the-hidden-meaning-behind-the-words-have-you-ever-been-denied-a-u-s-visa-or-entry-into-the-u-s-or-had-a-u-s-visa-canceled/',
  ),
  'ashwinsharma-221g': secondary(
    'Law firm, citing the Report of the Visa Office: refusals under section 221(g) in fiscal year 2008',
    'https://www.ashwinsharma.com/',
  ),
  'immigrationlegal-slips': secondary(
    'Law firm: what four colours of paper are said to mean',
    'https://www.immigrationlegal.org/blog/2022/04/what-is-a-221g-form/',
  ),
  'immigras-slips': secondary(
    'Guide for applicants: papers given with a refusal, and that no colour code exists',
    'https://immigras.com/knowledge-base/understanding-221g-slips-us-visa-processing_post_R0tFNZ7Us',
  ),
  'lexology-pims': secondary(
    'Law firm: how posts verify a petition in PIMS',
    'https://www.lexology.com/library/detail.aspx?g=267e25c6-f08f-4f4b-aa64-138b3dfd547f',
  ),
  'paulhastings-pims': secondary(
    'Law firm: petitions verified in PIMS, within two working days if not found',
    'https://paulhastings.com/insights/client-alerts/immigration-news-new-petition-verification-procedures-may-result-in-visa-processing-delays',
  ),
  'invest-visa-ds-5535': secondary(
    'Practice note on form DS-5535, quoting the Visa Office',
    'https://invest-visa.com/amp/Post/400542/Immigration-News/Immigration-USA-Practice-Pointer-Completing-Submitting-Form-(DS-5535)',
  ),
  'nafsa-ds-5535': secondary(
    'NAFSA: what form DS-5535 asks',
    'http://www.nafsa.org/Professional_Resources/Browse_by_Interest/International_Students_and_Scholars/Form_DS-5535,_Supplemental_Questions_for_Visa_Applicants/',
  ),
  'potomac-2026-proclamation': secondary(
    'Law firm: the proclamation in force from 1 January 2026',
    'https://www.potomaclaw.com/news-Expanded-Travel-Ban-Effective-January-1-2026',
  ),
  'dorsey-75-countries': secondary(
    'Law firm: immigrant visas paused for nationals of 75 countries',
    'https://www.dorsey.com/newsresources/publications/client-alerts/2026/1/immigrant-visas-for-75-countries-on-pause',
  ),
  'path2usa-passport': secondary(
    'Guide for applicants in India: collecting the passport',
    'https://www.path2usa.com/us-visas/passport-after-us-visa',
  ),
  'tripvisa-my-passport': secondary(
    'Guide for applicants: passports that nobody collects',
    'http://usa.tripvisa.my/how-will-i-get-my-passport-back-after-the-interview',
  ),
  'lawfully-nvc': secondary(
    'Guide for applicants: the National Visa Center and what comes before the interview',
    'https://www.lawfully.com/resources/what-is-your-nvc-immigrant-visa-case-status',
  ),

  // observed
  'applicant-timelines': observed(
    'Status histories that applicants published, 2009 to 2026',
    'https://www.checkee.info/',
  ),
} as const satisfies Readonly<Record<string, CitedSource>>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];
