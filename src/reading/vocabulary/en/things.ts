/** What changes hands: passports, papers, results, forms, answers. */
import type { Vocabulary } from '../concepts.ts';

export const THINGS = {
  'thing.passport': [
    '(passport|passports|pasport|passort|passpot|pass port|ppt|passprt)',
    'travel document',
    'pp',
  ],
  'thing.package': ['(package|packet|parcel|envelope)'],
  'thing.visa': ['(visa|visas|visum|vissa|viza)', '(visa|stamped) stamp', 'stamped visa'],
  'thing.documents': [
    '[additional|supporting|supplemental|requested|required|missing|more|extra|other|all] [additional|supporting|required|requested|my|the] (document|documents|docs|doc|documentation|paperwork|paperworks|papers|materials|material|evidence|files|documetns|documnets|docments|attachments)',
    '(supporting|additional|required|requested) (letter|letters|proof|item|items)',
    '(cv|resume|resumes|curriculum vitae|transcript|transcripts|syllabus|research plan|study plan|research statement|publication list|publications|list of publications|itinerary|travel plan|travel itinerary|checklist)',
    '(company|employer) (info|information|introduction|profile|description)',
    '(certificate|certificates|certified copies|photocopy|photocopies)',
    '(job|project|product) (description|descriptions|offer|duties)',
    '(client|employment|employer|verification|invitation|offer|support|sponsor|recommendation|experience|relieving|advisor|supervisor|end client|petitioner|job|college|university|funding) [verification|offer] (letter|letters|lettter)',
    '(letter|letters) (from|of) [my|the|his|her|our] (employer|company|client|university|professor|supervisor|advisor|school|bank|hospital|manager|petitioner|sponsor)',
    'letter (on|about) [my|the] research',
    '(residence|work|resident) permit',
    '(tax|work|income|property|bank|divorce|company|school|job) (paper|papers)',
    '(birth|marriage|police|divorce|death|clearance) (certificate|certificates|cert|clearance|record|records)',
    '(nbi|police|pcc|security|tax) (clearance|clearances|certificate)',
    '(visascreen|visa screen|decree|divorce decree|translation|translations|police report|police reports|marriage proof|marriage proofs|wedding album|project details|i 94|i94|printout|confirmation page|tax documents|degree|degrees|study plan|joint sponsor|sponsor form|cover letter|noc letter|petition letter|academic records|funding proof)',
    '(nbi|pcc|sop|sops|diploma|diplomas|noc|itr|paystub|payslip|payslips|nikah nama|nikahnama|birth cert)',
    '[joint] (sponsor|cosponsor|co sponsor) (document|documents|docs|papers|information)',
    '(statement of purpose|degree certificate|degree certificates|mark sheets|marksheets|proof of (funds|relationship|employment|residence|income|domicile))',
    '(passport|visa|petition) (copy|copies|scan|bio page)',
    '(pay|salary) (stub|stubs|slip|slips)',
    'paystubs',
    '(w 2|w2|tax return|tax returns|tax transcript|tax transcripts|bank statement|bank statements|affidavit of support|affidavit|i 864|i864|contract|contracts|agreement|msa|sow|purchase order)',
    '(i 20|i20|i 20s|ds 2019|ds2019|i 797|i797|i 797a|i 129|i129|lca|petition copy|copy of petition|h 1 b petition copy|i 140 copy)',
    '(adhaar|aadhaar|aadhar|pan card|id card|identity card)',
    '(court|military|custody|adoption) (records|record|papers)',
    '(dna) (test|results|result)',
  ],
  'thing.medical': [
    '(medical|medicals|re medical|remedical|medical exam|medical exams|medical examination|medical results|medical report|medical reports|medical result|medical test|medical tests|medical check up|vaccination record|vaccination records|x ray|x rays|health exam|ds 7794)',
    '(the|my|his|her|our|lab) (results|test results|reports)',
  ],
  'thing.photos': [
    '[passport|passport size|new|recent] (photo|photos|photograph|photographs|picture|pictures|pics)',
  ],
  'thing.form': [
    '(questionnaire|questionnaires|questionaire|questionnair|questionare|question form|application form|supplemental form|security form)',
    '(the|this|that|same|online) form',
    '[updated|new|online|corrected] (ds 160|ds160|ds 260|ds260|ds 5535|ds5535|ds 5540|ds 156|ds 157|ds 117) [form|confirmation|confirmation page|confirmation pages]',
  ],
  'thing.information': [
    '[additional|more|further|extra|some|supplemental] (information|info|informations|details|inputs)',
    '[list of] [all] [my] (social media|social medias|sns) [handle|handles|account|accounts|list|id|ids|names|identifiers|info|information|profile|profiles|update|set to public]',
    '(address|addresses|travel|employment|residence) history',
    '(instagram|facebook|linkedin|social profiles|social accounts) [account|accounts|profile|profiles|handle|handles]',
    '(answers|answer) to [the|their] [additional|further|some] questions',
  ],
  'thing.petition': [
    '(by|from|with) [my] [new] (company|employer)',
    '(petition|petitions|i 140|i140|i 130|i130|i 129 petition|uscis|i 539|extension|transfer|premium processing|rfe|perm|opt|ead|approval notice|approval receipt|approval receipts|amendment|change of status|cos)',
  ],
} as const satisfies Vocabulary;
