/** Pages of posts and of the services that make their appointments. */
import { type CitedSource, page } from '../cited-source.ts';

export const POST_SOURCES = {
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
  'by-case-status': page(
    'Embassy in Minsk: status of a nonimmigrant case (older page)',
    'https://by.usembassy.gov/visas/nonimmigrant-visas-study-exchange/case-status/',
  ),
  'mm-embassy': page('Embassy in Rangoon: visa pages (older pages)', 'https://mm.usembassy.gov/'),
  'in-immigrant-status': page(
    'Embassy and consulates in India: status of an immigrant case',
    'https://in.usembassy.gov/visas/immigrant-visas/status-immigrant-visa-case/',
  ),
  'jp-administrative-processing': page(
    'Embassy in Tokyo: administrative processing and how to ask',
    'https://jp.usembassy.gov/visas/nonimmigrant-visas/adminprocessing_statuscheck/',
  ),
  'jp-immigrant-status': page(
    'Embassy in Tokyo: after the interview of a family-based case',
    'https://jp.usembassy.gov/visas/immigrant-visas/family-immigration/case-status/',
  ),
  'jp-immigrant-interviews': page(
    'Embassy in Tokyo: questions about immigrant interviews',
    'https://jp.usembassy.gov/visas/faq-list/visa-interviews/',
  ),
  'tr-after-interview': page(
    'Embassy in Ankara: after the immigrant interview',
    'https://tr.usembassy.gov/visas/immigrant-visas/interview-guideline/after-the-interview/',
  ),
  'tr-status-descriptions': page(
    'Embassy in Ankara: its own list of immigrant cases and what its words mean',
    'https://tr.usembassy.gov/visas/immigrant-visas/iv-status-check/status-descriptions/',
  ),
  'tt-221g': page(
    'Embassy in Port of Spain: when to apply again (older page)',
    'http://trinidad.usembassy.gov/if_refused_how_soon_can_i_apply_again.html',
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
    'Appointment service for Jamaica: what follows when a visa is denied',
    'https://usvisa-info.com/en-JM/selfservice/us_visa_denied',
  ),
  'usvisa-info-bo': page(
    'Appointment service for Bolivia: what follows when a visa is denied',
    'http://usvisa-info.com/en-BO/selfservice/us_visa_denied',
  ),
  'usvisa-info-za': page(
    'Appointment service for South Africa: what follows when a visa is denied',
    'http://usvisa-info.com/en-ZA/selfservice/us_visa_denied',
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
  'ustraveldocs-hk-iv': page(
    'Appointment service for Hong Kong: immigrant refusals under section 221(g)',
    'http://www.ustraveldocs.com/hk/hk-iv-221ginfo.asp',
  ),
  'ustraveldocs-tw': page(
    'Appointment service for Taiwan: refusals under section 221(g)',
    'http://ustraveldocs.com/tw/tw-niv-221ginfo.asp',
  ),
  'ustraveldocs-sa-iv': page(
    'Appointment service for Saudi Arabia: immigrant refusals under section 221(g)',
    'https://ustraveldocs.com/sa/sa-iv-221ginfo.asp',
  ),
  'ustraveldocs-sa': page(
    'Appointment service for Saudi Arabia: refusals under section 221(g)',
    'https://www.ustraveldocs.com/sa/',
  ),
} as const satisfies Readonly<Record<string, CitedSource>>;
