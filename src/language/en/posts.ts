/** The pages about embassies and consulates. */
export const posts = {
  'posts.menu': 'Embassies',
  'posts.title': 'Embassies and consulates',
  'posts.lead': 'Whom to write to, from which day, and what their status page can say.',
  'posts.search': 'City, country or three-letter code',
  'posts.search-button': 'Find',
  'posts.found':
    '{count, plural, =0 {Nothing fits <q>{text}</q>. Try the city or the country.} one {One place fits <q>{text}</q>.} other {# places fit <q>{text}</q>.}}',
  'posts.all': 'All {count} places, by country',
  'posts.kind.embassy': 'Embassy',
  'posts.kind.embassy-branch-office': 'Branch office of the embassy',
  'posts.kind.consulate-general': 'Consulate general',
  'posts.kind.consulate': 'Consulate',
  'posts.kind.institute': 'American Institute in Taiwan',
  'posts.kind.domestic-office': 'Office inside the United States',
  'posts.where': '{kind}, {country}. The status page calls it {code}.',
  'posts.contact.heading': 'How to reach it',
  'posts.contact.own':
    'Addresses and forms stand on <a>its own site</a>. Each section has its own: use the one for visas, and for your kind of visa.',
  'posts.contact.list':
    'We could not check its own site. Look for it in <a>the official list of all embassies</a>.',
  'posts.contact.never':
    'Only an address that you find on an official site is real. Nobody can be paid to speed up a case.',
  'posts.inquiry.heading': 'From which day it answers questions',
  'posts.inquiry.nonimmigrant': 'Visitor, student, work and other visas for a time',
  'posts.inquiry.immigrant': 'Immigrant visas',
  'posts.inquiry.own':
    'It asks you to wait <strong>{days} days</strong> {counts, select, interview {after the interview} other {after the interview, or after the last paper you gave if that is later}}.{emergency, select, yes { An emergency can be told sooner.} other {}}',
  'posts.inquiry.own-span':
    'It names <strong>{days} to {upTo} days</strong> {counts, select, interview {after the interview} other {after the interview, or after the last paper you gave if that is later}}. Count on the longer.',
  'posts.inquiry.none':
    'We know no rule of its own. Elsewhere consulates name from {least} to {most} days after the interview or the last paper. Until you know better, {most} days is the safe one.',
  'posts.known.heading': 'What else is known',
  'posts.known.inquiry-unanswered':
    'Questions during a check are not answered {how, select, phone {by telephone} other {by e-mail}}.',
  'posts.known.usual-length':
    '{share, select, most {Most checks end} other {A check takes about}} {share, select, most {within {days} days} other {{days} days}}. Some take longer.',
  'posts.known.no-promised-length': 'It does not promise how long a check takes.',
  'posts.known.families-held-together':
    'Family members are usually held together until the last check is done.',
  'posts.known.no-expediting': 'A check cannot be made faster, by anybody.',
  'posts.known.one-year-documents':
    'What it asked of you must come within one year of the {counts, select, application {application} letter {letter} other {refusal}}.{newFee, select, no { In that year you pay no new fee.} other {}}',
  'posts.known.processing-no-limit':
    'When it only checks something and asked nothing of you, the one-year limit does not apply.',
  'posts.known.processing-closed-after':
    'A guide for applicants reports that it closes a case that it only checks after a year, unless you ask it not to. Other places say that no limit applies then, so ask before the year is over.',
  'posts.known.passport-collection':
    'A passport that nobody collects goes back after {upTo, select, none {{days} days} other {{days} to {upTo} days}}.',
  'posts.known.waiver-shown-as-refused':
    'The page keeps showing <q>Refused</q> while a waiver is being decided.',
  'posts.known.slip-colour-use':
    'It has told people what its own paper colours mean. Other places use the same colours differently, so read the ticked boxes.',
  'posts.known.214b-reapply':
    'After a refusal under section 214(b) there is no appeal; one applies again, with a new fee and a new interview.',
  'posts.words.heading': 'What its page can say',
  'posts.words.lead':
    'The official texts as they read for this place today. What one of them means for you depends on what happened: <a>ask about your case</a>.',
  'posts.words.short': '{word}, short text',
  'posts.words.long': '{word}, long text',
  'posts.office.embassy': 'U.S. Embassy {city}',
  'posts.office.embassy-branch-office': 'U.S. Embassy Branch Office {city}',
  'posts.office.consulate-general': 'U.S. Consulate General {city}',
  'posts.office.consulate': 'U.S. Consulate {city}',
  'posts.office.institute': 'American Institute in Taiwan',
  'posts.office.domestic-office': 'the office in {city}',
  'posts.near.heading': 'Other places nearby',
} as const;
