/** What a status page shows, and which of the two texts under "Refused". */
import type { Vocabulary } from '../concepts.ts';

export const STATUSES = {
  'status.application-received': [
    'ar',
    '(application|app|case) [is|was|been|being] (received|recieved|recived)',
  ],
  'status.ready': ['ready', 'ready for interview'],
  'status.administrative-processing': [
    '(administrative|administration|administrativ|adminstrative|admistrative|administritive|admin|admn|aministrative) (processing|process|procesing|review|proccessing|processsing|processing status|processings)',
    '(ap|adp|ad p|aap|adm processing|admin)',
    '(showing|same) administrative processing',
    'administrative (status|check|checks)',
  ],
  'status.refused': [
    '(refused|refuse|rufused|refussed|reffused|refusd|refued|refusal|rejected|re fused)',
    '(refused|rufused|refusal) [with] administrative processing (text|message|note)',
    '(long|short|small) (refused|refuse|refusal)',
    'lr',
  ],
  'status.approved': ['(approved|approve|aproved|approval|apporved|appoved|approv|aprove|approves)'],
  'status.issued': ['(issued|issue|isued|issed|issueed|printed)'],
  'status.at-nvc': ['at nvc', 'at (national visa center|national visa centre)'],
  'status.in-transit': ['in transit', 'intransit'],
  'text.long': [
    'long',
    '(lr|long (text|refused|refuse|refusal|message|note|version|one|paragraph|description))',
    '(with|showing|same) [long] administrative processing (text|message|note)',
    '(with|showing|same) [long] administrative processing',
    'ap (legend|text|message|note|paragraph)',
    '(big|large|lengthy|huge) (text|message|note|paragraph|msg)',
    '(text|message|note|paragraph|msg|words) (about|of|on|regarding|mentioning) [the] (administrative processing|ap|admin processing)',
    '(refused|rufused|refusal) [with] administrative processing (text|message|note)',
    'another adjudication',
    'adjudication',
    'will remain refused',
  ],
  'text.short': [
    '(short|small|brief)',
    '(short|small|brief|two line|two lines|one sentence|one line|single line|single sentence) (text|refused|refuse|refusal|message|note|version|description)',
  ],
  'text.unstamped': [
    '(without|with no|no|not any) [any|a|the|us] (visa|stamp|stamping|visa stamp|visa sticker) [in it|inside|on it|stamped]',
    '(without|with no) (anything|nothing|visas)',
    'nothing (inside|in it|stamped)',
    '(unstamped|not stamped|empty|blank)',
  ],
  'text.update': [
    '(last|date|dates|case|timestamp|time stamp) (updated|update|updates|last updated|changed|change)',
    'case last (updated|update) [date|time]',
    'last updated (date|time|timestamp|changed)',
    '(updated|update|ghost update|new date|date refreshed|timestamp)',
    'date (got|was|has been|has) (updated|changed)',
  ],
} as const satisfies Vocabulary;
