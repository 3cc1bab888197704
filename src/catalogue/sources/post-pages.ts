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
} as const satisfies Readonly<Record<string, CitedSource>>;
