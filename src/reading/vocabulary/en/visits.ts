/** Interviews, interview waivers, and where they take place. */
import type { Vocabulary } from '../concepts.ts';

export const VISITS = {
  'visit.interview': [
    '(since|from) [the|my|his|her|our] interview [itself|only|day]',
    '[visa|in person|second|follow up|1 st|2 nd|first] (interview|interviews|interviewed|itv|inteview|intervew|interveiw|intrview|interwiew|interivew|itw)',
    'walk in interview',
    '(day|date) of [the|my|his|her|our] interview',
    'same (day|date) as [the|my|his|her|our] interview',
    '[the|my|his|her|our] interview (day|date)',
    '(rescheduled|re scheduled|preponed) (to|for|on)',
    '(at|during|after|in) [the|my|our|his|her] [visa] interview',
    'end of [the|my] interview',
    '(face to face|in person) (interview|appointment)',
    '(interview) appointment',
    '221 g follow up appointment',
    'follow up appointment',
    '(appear|reappear|re appear|come|came|appeared) [back] (in person|personally)',
    'in person (appearance|visit)',
    '(visited|went to|been to) [the] [us] (embassy|consulate) for [my] [visa] [interview|stamping]',
  ],
  'visit.its-day': [
    '(since|from) [the|my|his|her|our] interview [itself|only|day]',
    '(day|date) of [the|my|his|her|our] interview',
    'same (day|date) as [the|my|his|her|our] interview',
    '[the|my|his|her|our] interview (day|date)',
  ],
  'visit.appointment': [
    '[visa] (appointment|appointments|appt|apointment|stamping|slot)',
    'appointment [request] [was|is|got] (approved|confirmed)',
  ],
  'visit.dropbox': [
    '(dropbox|drop box|dropbx|dropox|drobox|drop bx|dropboxed|drop boxed|dbox) [appointment|appt|interview|application|submission|facility|method|option|slot|renewal]',
    'interview (waiver|waivers|waived|was waived|is waived)',
    '(under|through|via|eligible for|qualify for|qualified for|using|applied for) [the|a] (waiver|waivers)',
    'waiver (interview|renewal|eligible|eligibility|category|process)',
    'waiver (appointment|application|program|option|facility|submission)',
    '(iw|iwp|interview waiver program|waiver of interview)',
    '(mail in|by mail) (renewal|application)',
    '(renewal|renewed|renewing) [process|application] (by|via|through) (mail|courier|post)',
    '(without|no) interview (renewal|required|needed|process)',
    '(renewal|renewed|renew|renewing|renovation) [of my visa|of visa|my visa] (without|with no|and no|no) [an|any] interview',
    'renewal , no interview',
    '(document|documents) (drop off|dropoff)',
    '(drop off|dropoff) (appointment|facility|option|center|centre|location)',
    '(through|via|by) (drop off|dropoff)',
  ],
  'visit.renewal': [
    '(renewal|renovation|renewing) (process|procedure|application)',
    'renew [my|the|her|his|our] [visa|tn]',
    '[tn|visa] (renewal|renovation)',
  ],
  'visit.exempt': [
    '[us] [visa] (biometrics|biometric|fingerprint|fingerprints|fingerprinting|finger printing|finger print|ofc|vac|asc|vfs|cas|visa application center|visa application centre|application support center) [appointment|appt|visit]',
  ],
  'place.office': ['(vac|ofc|vfs|asc|cas|bls|citic)'],
  'place.officer': [
    '(vo|co|ico|consular officer|consulate officer|consular|officer|oficer|interviewer|visa officer|counselor|councilor|consular|lady|gentleman|oficial)',
    'the (man|woman|guy|girl|official|agent|consul officer)',
    '(he|she|they)',
  ],
  'place.window': [
    '(at|during|in|after|before) [the|my|our|his|her] [visa] interview',
    'end of [the|my] interview',
    'at the (window|counter|desk)',
    '(at|on|in) [the] window',
    'after [the] interview',
    '[asked] [me|us] [only] (few|some|basic|couple of|general|two|three) questions',
    'questions asked',
  ],
  'place.post': [
    '[the|us|u s|american] (embassy|embasy|emabssy|consulate|counsulate|counslate|counsalte|consulate general|consulate office|mission|post)',
    '(nvc|national visa center|national visa centre|customer care|call center|call centre|customer service|support center|support centre|ustraveldocs|us travel docs|ais)',
  ],
  'place.page': [
    '(status|ceac|ceac website|website|web site|portal|web|online|system|case status|site|tracker|visa status|status page|page)',
  ],
  'place.tracker': ['passport (status|tracker|tracking|page|tracking status|tracking page|location)'],
  'place.courier': [
    '(courier|blue dart|bluedart|dhl|fedex|ups|ems|mail|post office|pickup location|premium delivery|home|loomis|tcs)',
  ],
  'place.finish': ['(enjoy|green card|greencard|travelled|traveled|flew)'],
} as const satisfies Vocabulary;
