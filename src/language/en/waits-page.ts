/** `/waits`: how long it took for others, as chosen. */
export const waitsPage = {
  'waits.menu': 'Waits',
  'waits.title': 'How long it really takes',
  'waits.lead':
    'Counted from cases of others. Those who still wait are counted too: leaving them out makes every wait look short.',

  'waits.choose.wait': 'How long did it take',
  'waits.choose.post': 'in',
  'waits.choose.class': 'for',
  'waits.choose.hold': 'when',
  'waits.choose.since': 'and it began',
  'waits.choose.show': 'Show',
  'waits.choose.compare': 'Compare with other cases',
  'waits.choose.vs-post': 'With cases in',
  'waits.choose.vs-class': 'for',
  'waits.choose.vs-hold': 'when',
  'waits.choose.vs-since': 'and it began',

  'waits.wait.hold-to-issued': 'from the first refusal to the visa',
  'waits.wait.documents-to-issued': 'from giving documents to the visa',
  'waits.wait.issued-to-hand': 'from the visa to the passport in hand',
  'waits.place.any': 'any country',
  'waits.place.region': 'all of {region}',
  'waits.place.elsewhere': 'Elsewhere',
  'waits.class.any': 'any visa',
  'waits.class.one': '{class} visas',
  'waits.since.any': 'at any time',
  'waits.since.one': 'in {month} or later',
  'waits.same.post': 'the same place',
  'waits.same.class': 'the same visa',
  'waits.same.hold': 'the same happened',
  'waits.same.since': 'in the same time',

  'waits.hold.any': 'anything was said',
  'waits.hold.processing': 'a check was announced',
  'waits.hold.documents': 'papers were asked for',
  'waits.hold.processing-and-documents': 'a check and papers were named',
  'waits.hold.221(g)': 'a 221(g) letter gave no reason',
  'waits.hold.refused': 'the page said “Refused”, no more is known',
  'waits.hold.other': 'another reason was given',
  'waits.hold.unknown': 'the reason is not known',

  'waits.region.north-america': 'North America',
  'waits.region.central-america': 'Central America',
  'waits.region.caribbean': 'the Caribbean',
  'waits.region.south-america': 'South America',
  'waits.region.western-europe': 'Western Europe',
  'waits.region.northern-europe': 'Northern Europe',
  'waits.region.southern-europe': 'Southern Europe',
  'waits.region.eastern-europe': 'Eastern Europe',
  'waits.region.middle-east': 'the Middle East',
  'waits.region.north-africa': 'North Africa',
  'waits.region.west-africa': 'West Africa',
  'waits.region.central-africa': 'Central Africa',
  'waits.region.east-africa': 'East Africa',
  'waits.region.southern-africa': 'Southern Africa',
  'waits.region.central-asia': 'Central Asia',
  'waits.region.south-asia': 'South Asia',
  'waits.region.east-asia': 'East Asia',
  'waits.region.southeast-asia': 'Southeast Asia',
  'waits.region.oceania': 'Oceania',

  'waits.problem.heading': 'Part of the address could not be used. The rest of your choice is kept.',
  'waits.problem.wait': 'We do not know a wait called “{given}”. Choose one of the three below.',
  'waits.problem.post':
    'We do not know an embassy or consulate called “{given}”. Choose one from the list, or give its three-letter code.',
  'waits.problem.region': 'We do not know a region called “{given}”. Choose a place from the list.',
  'waits.problem.class':
    '“{given}” does not look like a visa class. Expected letters and digits, such as F1 or H1B.',
  'waits.problem.hold': 'We do not know a reason called “{given}”. Choose one from the list.',
  'waits.problem.since': '“{given}” is no month. Expected a month such as 2014-05.',
  'waits.problem.ahead': '“{given}” has not begun yet. Expected this month or an earlier one.',

  'waits.words.heading': 'In words',
  'waits.words.chosen': '{wait}, {place}, {class}, {hold}, {since}',
  'waits.words.half':
    'Half of such cases {wait, select, hand {had the passport in hand} other {were issued}} {days, plural, =0 {on the same day} one {within # day} other {within # days}}.',
  'waits.words.half-not':
    'When half of such cases {wait, select, hand {had the passport in hand} other {were issued}} was not seen: by day {day, number} it was {count, plural, =0 {none} other {#}} of 100.',
  'waits.words.tenth': 'One in ten waited more than {days, plural, one {# day} other {# days}}.',
  'waits.words.tenth-not': 'More than one in ten waited longer than could be seen.',
  'waits.words.cases':
    '{cases, plural, one {# case} other {# cases}}, {waiting, plural, =0 {none of them still waiting} one {# still waiting} other {# still waiting}}, as of {day}.',
  'waits.words.ended':
    '{refused, plural, =0 {None was refused in the end} one {# was refused in the end} other {# were refused in the end}}, and {gaveUp, plural, =0 {none ended without a decision} one {# ended without a decision} other {# ended without a decision}}.',
  'waits.words.began':
    '{years, select, one {They began in {first}.} other {They began in the years {first} to {last}, half of them by {by}.}}',
  'waits.words.no-refusals':
    'None of these cases ended without a visa. A list like that tells when a visa came, not whether one comes.',
  'waits.words.only-ended':
    '{all, select, yes {Every case} other {Nearly every case}} that is known here ended with a visa. So this tells when a visa came, not whether one comes. A list like that usually leaves out those who still waited when it was made. Real waits are longer than these.',
  'waits.words.pooled': 'These are cases of different kinds together: {holds}.',
  'waits.words.pooled-one': '{hold} ({cases, number})',
  'waits.words.counted': 'Days are counted from the first day of the wait, weekends and holidays included.',
  'waits.words.middle':
    'With so many cases, the middle could lie {to, select, none {at {from, number} days or later} other {between {from, number} and {to} days}}.',
  'waits.words.promise': 'It tells how it went for others. It is no promise for your case.',
  'waits.words.fictional':
    'These cases are invented, for trying things out. They say nothing about real waits.',

  'waits.few.title': 'Too few cases to say',
  'waits.few.none': 'No case of this kind is known here.',
  'waits.few.some':
    'Fewer than {least, number} cases of this kind are known here. So few would say little, and they could be somebody, so they are not shown.',
  'waits.few.instead': 'There are enough cases if the choice is wider: <a>{choice}</a>.',
  'waits.few.nothing': 'Nothing wider is known either.',
  'waits.few.other': 'The cases to compare with are too few:',

  'waits.chart.heading': 'As a picture',
  'waits.chart.caption': 'What became of 100 such cases, by days of waiting',
  'waits.chart.issued': 'issued',
  'waits.chart.hand': 'in hand',
  'waits.chart.waiting': 'still waiting',
  'waits.chart.half': 'half, day {day, number}',
  'waits.chart.other': 'ended without a visa: {count, plural, =0 {none} other {#}}',
  'waits.chart.other-least': 'ended without a visa: fewer than 1',
  'waits.chart.at-risk': 'Cases seen waiting so long or longer',
  'waits.chart.at-risk-of': '{name}: cases seen waiting so long or longer',
  'waits.chart.says':
    'Of 100 cases, issued by day: {points}. The shaded band is where the number would lie in 19 of 20 such collections. The table below has the numbers.',
  'waits.chart.says-hand':
    'Of 100 cases, in hand by day: {points}. The shaded band is where the number would lie in 19 of 20 such collections. The table below has the numbers.',
  'waits.chart.point': '{share} on day {day, number}',
  'waits.chart.says-two': '{name}: {points}.',
  'waits.chart.band': 'The shaded band is where the line would lie in 19 of 20 such collections.',

  'waits.chart.beyond':
    'The picture ends on day {day, number}. {cases, plural, one {# case was} other {# cases were}} seen waiting longer, {cases, plural, one {until} other {the longest until}} day {longest, number}. The table goes on.',

  'waits.table.heading': 'As numbers',
  'waits.table.open': 'Show the table',
  'waits.table.of': 'The numbers of: {name}',
  'waits.table.says':
    'Of 100 cases, by the day named. “No visa” is any other end. The range is where the number issued would lie in 19 of 20 such collections.',
  'waits.table.says-hand':
    'Of 100 cases, by the day named. The range is where the number in hand would lie in 19 of 20 such collections.',
  'waits.table.day': 'Day',
  'waits.table.at-risk': 'Cases waiting',
  'waits.table.issued': 'Issued',
  'waits.table.hand': 'In hand',
  'waits.table.range': 'Range',
  'waits.table.other': 'No visa',
  'waits.table.waiting': 'Still waiting',
  'waits.table.csv': 'Every day as a table file: <a>CSV</a>.',
  'waits.table.link': 'To come back to this choice, or send it to somebody: <a>a link that keeps it</a>.',
  'waits.table.how': '<a>How we count</a>, and how far you can trust it.',

  'waits.compare.heading': 'Compared',
  'waits.compare.same': 'Both choices are the same, so there is nothing to compare.',
  'waits.compare.alike':
    'These two do not wait differently, as far as {one, number} and {other, number} cases can tell.',
  'waits.compare.differ': '“{name}” went sooner.',
  'waits.compare.chance':
    'By chance alone one would see such a difference in fewer than 1 of {times, number} comparisons.',
  'waits.compare.why': 'That does not say why. The cases may differ in other ways.',
  'waits.compare.test': 'Compared with the log-rank test over the whole wait.',
  'waits.compare.end': '<a>Leave the comparison out</a>.',
  'waits.compare.each': '<b>{name}:</b> {says}',

  'waits.months.heading': 'By month',
  'waits.months.caption': 'Days until half were issued, by the month in which the wait began',
  'waits.months.caption-hand': 'Days until half had the passport, by the month in which the wait began',
  'waits.months.days': 'days',
  'waits.months.young': 'too early to tell',
  'waits.months.says':
    '{told, plural, one {# month can be told} other {# months can be told}}. Half within {least, number} days in {fastest}, the fastest; within {most, number} days in {slowest}, the slowest. The table below has every month.',
  'waits.months.none': 'No month has enough cases that are old enough to tell.',
  'waits.months.gap':
    'Between {after} and {until} there are too few cases to show, so that time is left out.',
  'waits.months.open': 'Show every month',
  'waits.months.month': 'Began in',
  'waits.months.cases': 'Cases',
  'waits.months.waiting': 'Still waiting',
  'waits.months.half': 'Half issued within',
  'waits.months.half-hand': 'Half in hand within',
  'waits.months.day-count': '{days, plural, one {# day} other {# days}}',
  'waits.months.not-seen': 'not seen',
  'waits.months.is-young': 'Not old enough to tell',
  'waits.months.is-few': 'Fewer than {least, number} cases',
  'waits.months.note':
    'A month that is not old enough would look fast, because only its quickest cases have ended. So it says nothing yet.',

  'waits.sets.heading': 'Where this comes from',
  'waits.sets.cases': '{cases, plural, one {# case} other {# cases}} here.',
  'waits.sets.until': 'Seen until {day}.',
  'waits.sets.source': '<a>Collected at its source</a>.',
  'waits.sets.here': 'Collected here.',
  'waits.sets.licence': 'Licence: {licence}.',
  'waits.sets.no-licence': 'No licence is named, so it is not handed on.',
  'waits.sets.download': '<a>Download it</a>.',
  'waits.limits.heading': 'What this cannot tell',
  'waits.limits.day': '<strong>Your own day.</strong> It tells how it went for others.',
  'waits.limits.report':
    '<strong>Those who never report.</strong> Most of these cases were told by applicants. Whoever waits long writes more often.',
  'waits.limits.why':
    '<strong>Why.</strong> Nobody outside the embassy or consulate knows what is being checked.',
  'waits.limits.ask': '<a>Ask about your own case</a>.',

  'waits.empty.title': 'Nothing is known yet about how long it takes',
  'waits.empty.lead':
    'This page will show how long cases of others really took. No cases have been collected here so far.',
  'waits.empty.readers':
    'You can still ask what the word on your status page means, and what to do about it.',
  'waits.empty.runs': 'If you run this service',
  'waits.empty.runs.says':
    'Waits come from two places: from the cases that an office records here, and from collections that you import. On the machine that serves these pages, run:',
  'waits.empty.runs.then':
    'Every set keeps its name, its licence and where it was collected, and this page shows them. <b>npx overcome import --help</b> tells which forms are understood.',
  'waits.empty.fictional':
    'There are invented cases for trying it out: <a>see the waits of the fictional embassy</a>.',
} as const;
