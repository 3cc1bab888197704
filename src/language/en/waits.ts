/** How long it takes: what is said of a wait that goes on, and of the cases that it is compared with. */
export const waits = {
  'waits.forecast.heading': 'How long it may still take',
  'waits.forecast.waited':
    'You have waited {days, plural, =0 {less than a day} one {# day} other {# days}}, counted from {day}.',
  'waits.forecast.chance':
    'Of 100 cases like yours that have waited as long{only, select, yes { and end in a visa} other {}}, {count, plural, =0 {fewer than 1 is} one {about # is} =100 {nearly all are} other {about # are}} issued within the next 30 days.',
  'waits.forecast.half':
    'Half of them are issued within {days, plural, one {one more day} other {# more days}}, so by {day}.',
  'waits.forecast.no-half': 'When half of them are issued is not within sight: it may be more than a year.',
  'waits.forecast.tenths':
    'One in ten is issued within {fast, plural, one {one day} other {# days}}. {slow, select, none {One in ten waits longer than can be seen.} other {One in ten waits longer than {slow} days.}}',
  'waits.forecast.your-turn':
    'Something is still asked of you, and until it has arrived nothing else can go on. Giving it soon is what helps most.',
  'waits.forecast.small':
    'It is not likely that you will hear within the next month. That is hard. It is no refusal, and it is not because of something you did: cases that have already waited long are often the slow ones.',
  'waits.forecast.small.do': 'Some things can be done.',
  'waits.forecast.do.papers': 'Check that everything that was asked for has arrived.',
  'waits.forecast.do.reach': 'Check that the embassy or consulate can reach you.',
  'waits.forecast.do.ask': 'Ask it in writing once the time that it names for questions has passed.',
  'waits.forecast.do.plans': 'Do not give up work, a home or a ticket that you could not get back.',
  'waits.forecast.basis':
    'This comes from {cases, number} {cases, plural, one {case} other {cases}} as {cases, plural, one {it was} other {they were}} known on {day}. {years, select, one {All of them began in {first}.} other {They began in the years {first} to {last}, half of them by {middle}.}} It says how such cases went. It is no promise for yours.',
  'waits.forecast.only-visas':
    'None of these cases ended without a visa. So this tells when a visa came to those who got one. It does not tell whether one comes.',
  'waits.forecast.far': 'We know too few cases that are closer to yours, so yours may go otherwise.',
  'waits.forecast.near':
    'Closest to yours among them: {cases, number} {cases, plural, one {case} other {cases}} of the same {alike}.',
  'waits.forecast.old':
    '{what, select, seen {That was more than a year ago.} other {Half of them began more than three years ago.}} Things may go faster or slower now.',

  'waits.forecast.too-few': 'We cannot tell how long it may still take: we know of too few cases like yours.',
  'waits.forecast.none-issued':
    'We cannot tell how long it may still take: of the cases like yours that we know of, none has ended in a visa yet.',

  'waits.forecast.table.caption':
    'Of 100 such cases{only, select, yes { that end in a visa} other {}}, so many are issued by the day named',
  'waits.forecast.table.by': 'By',
  'waits.forecast.table.days': 'in {days, plural, one {# day} other {# days}}',
  'waits.forecast.table.count': 'Of 100',
  'waits.forecast.others': '<a>See how long it took for cases like yours</a>.',
  'waits.forecast.how': '<a>How we count</a>, and how good such numbers were so far.',
  'waits.forecast.to-days': '<a>The days that matter</a> stand below.',

  'waits.alike.class': 'visa class',
  'waits.alike.hold': 'kind of hold',
  'waits.alike.region': 'region',
  'waits.alike.post': 'embassy or consulate',
  'waits.alike.entry': 'kind of entry (new or renewal)',
  'waits.alike.field': 'field of study',
} as const;
