/** `/waits/how`: how waits are counted, why an average misleads, and how good the forecast was. */
export const waitsHow = {
  'waits.how.title': 'How we count',
  'waits.how.lead':
    'Whoever still waits is counted too. Most lists leave them out, and then every wait looks short. Here is how much that changes, and how good our own numbers were.',
  'waits.how.back': 'See how long it takes',

  'waits.how.state.none':
    'No cases are kept here yet. So what you see below was measured on collections of others, and it says so each time.',
  'waits.how.state.working':
    'This is being worked out now from the cases that are kept here. That takes about a minute. Until then you see what was measured on collections of others.',
  'waits.how.state.few':
    'The cases that are kept here are too few to show all of this on them. Where they are, you see what was measured on collections of others.',
  'waits.how.origin.here': 'Worked out today from the cases that are kept here:',
  'waits.how.origin.recorded': 'Measured on {day} on collections of others:',
  'waits.how.origin.command': 'With the command',

  'waits.how.mean.heading': 'Why no average',
  'waits.how.mean.say':
    'On {day} the average of ended cases was {mean, plural, one {# day} other {# days}}. {share, plural, =0 {Fewer than 1 of 100 was} one {Only # of 100 was} other {Only # of 100 were}} issued within that time.',
  'waits.how.mean.begun':
    'In the two months before that day {begun, number} cases began. {issued, number} of them had their visa, after {mean, plural, one {# day} other {# days}} on average: that is what a list of ended cases shows. {waiting, number} still waited. The list leaves them out, and they are the slow ones.',
  'waits.how.mean.came':
    'Today we know what came: half of all were issued within {half, plural, one {# day} other {# days}}, and those who got a visa waited {mean, plural, one {# day} other {# days}} on average.{never, plural, =0 {} one { One was never seen to be issued.} other { # were never seen to be issued.}}',
  'waits.how.mean.counted':
    'Counted with those who waited, the same day already told {half, select, none {that half was not within sight} other {that half take {half} days}}.',
  'waits.how.mean.row.caption': 'The same cases, in days',
  'waits.how.mean.row.shown': 'Average of ended cases, that day',
  'waits.how.mean.row.mean': 'Average, as it turned out',
  'waits.how.mean.row.counted': 'Half, as we count, that day',
  'waits.how.mean.row.half': 'Half, as it turned out',
  'waits.how.mean.rule':
    'We did not pick this day because it looks bad. It is the first of the month on which most of these people waited.',
  'waits.how.mean.other': 'The same for: {name}',
  'waits.how.mean.caption':
    'Average days of cases begun in the two months before: as a list of ended cases shows it on the first of a month, and as it turned out for the same cases',
  'waits.how.mean.chart':
    'Two lines by month. The average as it was shown runs below the average as it turned out. The table below has the numbers.',
  'waits.how.mean.line.shown': 'as it was shown',
  'waits.how.mean.line.came': 'as it turned out',
  'waits.how.mean.days':
    'On {low, number} of {days, number} such days the average that was shown was too short. Usually people waited about {times, number} times as long as shown; at worst, {most, number} times.',
  'waits.how.mean.table.day': 'On the first of',
  'waits.how.mean.table.shown': 'Shown',
  'waits.how.mean.table.came': 'Turned out',

  'waits.how.curve.heading': 'How we count instead',
  'waits.how.curve.says': 'For “half were issued within so many days”, and for the picture:',
  'waits.how.curve.start':
    '<strong>Everybody starts on day 0.</strong> That is the first day on which the case was held instead of issued. Weekends and holidays count.',
  'waits.how.curve.share':
    '<strong>Each day we ask one question.</strong> Of all who had waited so long, how many were issued on that day? The shares of all days together make the line.',
  'waits.how.curve.waits':
    '<strong>Whoever waits counts for every day that was seen,</strong> and after that neither as issued nor as refused.',
  'waits.how.curve.ends':
    '<strong>Other ends stand apart.</strong> A refusal for good, or giving up, is no visa, and it is no waiting either. It has its own part of the picture.',
  'waits.how.curve.seen':
    '<strong>Old news counts only as far as it goes.</strong> If nobody has confirmed a case for months, it counts up to the last day on which somebody did.',
  'waits.how.curve.same-word':
    '<strong>A new date with the same word is no event.</strong> Only a new word is.',
  'waits.how.curve.apart':
    '<strong>Checks and missing papers are not mixed silently.</strong> They wait differently. Where they stand together, the page says how many there are of each.',
  'waits.how.curve.band':
    '<strong>The band says how much chance is in it.</strong> In 19 of 20 such collections the line would lie in it. Few cases make it wide.',
  'waits.how.curve.few':
    '<strong>Fewer than 10 cases are not shown.</strong> They would say little, and they could be somebody. A wider choice is offered.',
  'waits.how.curve.young':
    '<strong>A month that is too young says so.</strong> Only its quickest cases have ended, so it would look fast.',
  'waits.how.curve.compared':
    '<strong>Two groups are compared over the whole wait.</strong> We say that one went sooner only when chance would hardly make such a difference: in fewer than 1 of 20 comparisons.',

  'waits.how.forecast.heading': 'A forecast for one case',
  'waits.how.forecast.says': 'For “you have waited 34 days, what now”:',
  'waits.how.forecast.all':
    '<strong>We begin with all cases that waited as long as yours.</strong> How many of them are issued in the next days? That you have waited already is counted in: a case that outlived others like it is often a slow one.',
  'waits.how.forecast.like':
    '<strong>Then we go to cases more like yours,</strong> step by step: the same visa and kind of hold, region, field of study, embassy or consulate. A large group changes the number much. A small one changes it little.',
  'waits.how.forecast.recent': '<strong>Newer cases weigh more.</strong> The last weeks weigh most.',
  'waits.how.forecast.back':
    '<strong>But we do not believe the last weeks for long.</strong> A standstill rarely lasts, and a rush does not either. The further ahead, the more the long run counts. How far to believe each was measured on past years.',
  'waits.how.forecast.crowd':
    '<strong>When many more wait than lately,</strong> each of them is expected to wait longer.',
  'waits.how.forecast.end':
    '<strong>What must end, ends.</strong> After 30 September no Diversity Visa of that year can be issued, so no chance is given for a later day.',
  'waits.how.forecast.sight':
    '<strong>What is not within sight, we say so.</strong> If not even half would be issued within a year, we name no day.',

  'waits.how.check.heading': 'How good it was',
  'waits.how.check.middle': 'When it said {said, number} of 100, {happened, number} of 100 were issued.',
  'waits.how.check.went':
    'We went back to days of the past. On each, the forecast learned only from what was known on that day. Then it was asked about everybody who waited on that day: will this one be issued within 30 days? And then we looked what came.',
  'waits.how.check.asked':
    '{asks, number} such questions on {days, plural, one {# day} other {# days}} between {from} and {to}.',
  'waits.how.check.says':
    'What the forecast said, and how many of 100 were issued: {points}. The table below has the numbers.',
  'waits.how.check.point': 'said {said, number}, issued {happened, number}',
  'waits.how.check.more': 'more came than was said',
  'waits.how.check.less': 'fewer came than was said',
  'waits.how.check.axis-said': 'said, of 100',
  'waits.how.check.axis-happened': 'issued, of 100',
  'waits.how.check.off':
    'On the dotted line it would have been right. It was off by {count, plural, =0 {less than 1} other {#}} of 100 on average.',
  'waits.how.check.errors': 'Error of the answers one by one: 0 is perfect, and 0.5 fills the bar',
  'waits.how.check.method.forecast': 'This forecast',
  'waits.how.check.method.pooled': 'One line for everybody',
  'waits.how.check.method.endedOnly': 'Ended cases alone',
  'waits.how.check.beside.endedOnly':
    'Its error was {is, select, smaller {{percent, number}% smaller than} larger {{percent, number}% larger than} other {the same as}} that of ended cases alone, which is what most lists show.',
  'waits.how.check.beside.pooled':
    'It was {is, select, smaller {{percent, number}% smaller than} larger {{percent, number}% larger than} other {the same as}} that of one line for everybody.',
  'waits.how.check.chosen':
    'Some numbers of the method were chosen on this very collection, so this result is a little too kind.',
  'waits.how.check.table': 'Answers that said about the same, ten groups of equal size',
  'waits.how.check.table.said': 'Said, of 100',
  'waits.how.check.table.happened': 'Issued, of 100',
  'waits.how.check.table.cases': 'Answers',

  'waits.how.not.heading': 'What it cannot do',
  'waits.how.not.says': 'Whatever is counted, some things stay unknown:',
  'waits.how.not.day': '<strong>Your day.</strong> It tells how it went for others. It is no promise.',
  'waits.how.not.jam':
    '<strong>When a standstill ends.</strong> Sometimes a whole embassy or consulate stops for weeks and then finishes everything at once. Nobody outside sees that day coming, and then a simple line for everybody can be better than this forecast.',
  'waits.how.not.year':
    '<strong>The first weeks of a new year</strong> of Diversity Visas. The pace of one year differs from the next by about a third.',
  'waits.how.not.silent':
    '<strong>Those who never report.</strong> Collections hold those who write. Some hold only those whose wait has ended.',
  'waits.how.not.why':
    '<strong>Why.</strong> Nobody outside the embassy or consulate knows what is being checked.',

  'waits.how.names.heading': 'For those who want to check',
  'waits.how.names.says': 'These methods are old and well known. They were described by:',
  'waits.how.names.program':
    'The program is open. It holds what was tried, what was left out and why, and a command that measures the forecast anew.',
} as const;
