/** Sentences that join a headline and a meaning when the facts call for them; what need not worry anybody; notes. */
export const explanation = {
  'explanation.office':
    '{kind, select, embassy {the embassy in {city}} branch {the embassy office in {city}} consulate {the consulate in {city}} institute {the American Institute in {city}} domestic {the visa office in {city}} other {the embassy or consulate}}',
  'explanation.Office':
    '{kind, select, embassy {The embassy in {city}} branch {The embassy office in {city}} consulate {The consulate in {city}} institute {The American Institute in {city}} domestic {The visa office in {city}} other {The embassy or consulate}}',
  'explanation.contact':
    '{kind, select, embassy {US Embassy in {city}} branch {US Embassy Branch Office in {city}} general {US Consulate General in {city}} consulate {US Consulate in {city}} institute {American Institute in Taiwan, {city}} other {Visa office in {city}}}',

  'explanation.circumstance.diversity-year':
    'A DV-{year} visa can be issued only until {until}: {days, plural, =0 {that is today} one {one day remains} other {# days remain}}. A case that is still open then ends, and nothing is carried over.',
  'explanation.circumstance.word-change':
    'Since 3 March 2020 the page shows “Refused” also for cases in administrative processing; the cases themselves did not change.',
  'explanation.circumstance.word-changed-under-case':
    'The word changed for everybody on 3 March 2020. That was a new label; nobody decided about your case on that day.',
  'explanation.circumstance.passport-kept':
    'They have your passport. That fits a visa still to come, but it does not prove one.',
  'explanation.circumstance.passport-returned':
    'A passport that comes back without a visa is not a denial by itself. Some people get it back to wait with, and are asked for it again.',
  'explanation.circumstance.medical-old':
    'Medical reports run out. If yours has, you can be asked for a new examination before the visa is made.',
  'explanation.circumstance.petition-expired':
    'The petition behind your visa has run out or soon does. Ask your employer or its lawyer about an extension before the visa is decided.',
  'explanation.circumstance.relative-issued':
    'Another person of your family has the visa already. People of one family are separate cases, and one can be finished days or weeks before the other.',
  'explanation.circumstance.back-to-refused':
    'The page went back to “Refused” after “Administrative Processing”. That happens in cases that are later issued, and it is no decision by itself.',
  'explanation.circumstance.to-post':
    'The passport tracker speaks of the way to the embassy or consulate: the passport that you handed in, not one that comes back to you.',
  'explanation.circumstance.from-post':
    'The passport tracker says that the passport has left the embassy or consulate.',
  'explanation.circumstance.tracker-processing':
    'The passport tracker says that the passport is being made ready to be sent.',
  'explanation.circumstance.tracker-silent':
    'The passport tracker knows nothing yet. It hears of a passport only when the embassy or consulate hands it over.',
  'explanation.circumstance.text-long':
    'The long text on your page is the one that says that another decision follows when a check is complete.',
  'explanation.circumstance.planned-interview': 'Your appointment is on {day}.',

  'explanation.calm.word':
    'The word “Refused” alone. The page uses it for cases that end well and for cases that do not.',
  'explanation.calm.short-text':
    'The short text. Many people take it for final. No official page says so, and people with the short text were given visas.',
  'explanation.calm.no-update':
    'A page that does not change for weeks. It often moves only in the last days, when the case is finished.',
  'explanation.calm.touched': 'A new date with the same word. It is neither good nor bad.',
  'explanation.calm.slip-colour':
    'The colour of your letter. Each embassy or consulate uses colours in its own way. What counts is which boxes are ticked.',
  'explanation.calm.no-letter':
    'That you have no letter. With a dropbox, or a yes at the window, there often is none.',
  'explanation.calm.passport-returned': 'Your passport back in your hands. It can be asked for again.',
  'explanation.calm.no-year-limit':
    'The one-year limit. It is for people who were asked for something, and as far as we know nothing was asked of you.',
  'explanation.calm.template-reply':
    'A standard reply to your message. It is sent to nearly everybody and says nothing about your case.',
  'explanation.calm.family':
    'A relative whose case is quicker or slower. Cases of one family can end on different days.',
  'explanation.calm.tracker-silent':
    'A passport tracker that says nothing. It is another system, and it starts late.',
  'explanation.calm.page-behind': 'A page that still says something else. It is often behind.',
  'explanation.calm.one-refusal':
    'A ban for life. Section 214(b) is none, and people with such a refusal are given visas later.',
  'explanation.calm.not-found':
    'The message itself. It says that nothing was found, not that something was refused.',

  'explanation.note.story-not-read':
    'We could not find a case in the story. Write what happened, and on which day.',
  'explanation.note.future-events':
    '{count, plural, one {One event lies after today and was left out.} other {# events lie after today and were left out.}} If it is an appointment, mark it as planned.',
  'explanation.note.earlier-application':
    'What you tell of an earlier application was left aside: every application is decided on its own.',
  'explanation.note.page-ahead': 'The page gives a day that lies after today, so nothing is counted from it.',
  'explanation.note.post-unknown':
    'We do not know the embassy or consulate that was named, so only general rules are used.',
  'explanation.note.word-unknown': 'The text of the page was not recognised, so it was not used.',
  'explanation.note.post-differs':
    'The page names another embassy or consulate than the one that was told. The one on the page was used.',
} as const;
