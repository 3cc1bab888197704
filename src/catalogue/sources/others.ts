/** Law firms, guides and what applicants published. */
import { type CitedSource, observed, secondary } from '../cited-source.ts';

/** Where the regulations have their home. */
const REGULATIONS = 'https://www.ecfr.gov/current/title-22/section-';

export const OTHER_SOURCES = {
  'visaserve-word-change': secondary(
    'Law firm: administrative processing and the change of March 2020',
    'https://visaserve.com/administrative-processing-update/',
  ),
  'redbus2us-221g': secondary(
    'Guide for applicants: why the status page says refused, and when to ask',
    'https://redbus2us.com/us-visa-status-on-ceac-refused-for-221g-administrative-processing/',
  ),
  'loc-goodluck': secondary(
    'Library of Congress: a court of appeals decided in 2024 that courts cannot order Diversity Visas after their year (Goodluck v. Biden)',
    'https://www.loc.gov/item/global-legal-monitor/2024-07-08/united-states-appeals-court-rules-that-courts-cannot-require-state-department-to-issue-visas-past-deadline/',
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
  'isvisarequired-2026': secondary(
    'Guide for travellers of September 2026, quoting embassies and the fee schedule',
    'https://isvisarequired.com/',
  ),
  'lawoffice-expedited-fee': secondary(
    'Law firm: the fee for an expedited interview, 1 July to 31 December 2026',
    'https://lawofficeimmigration.com/blog/expedited-b1-b2-visa-interview-750-fee-2026.html',
  ),
  'chinaacc-221g': secondary(
    'Copy of 2013 of the appointment service for China: applications that need more work',
    'https://chinaacc.com/aicpa/gszz/ch2013092510332337366286.shtml',
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
  'applicant-timelines': observed(
    'Status histories that applicants published, 2009 to 2026',
    'https://www.checkee.info/',
  ),
} as const satisfies Readonly<Record<string, CitedSource>>;
