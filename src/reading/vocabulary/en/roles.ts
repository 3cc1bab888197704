/** English words by the part they play beside a date, an act or a name; words parted by spaces. */
import type { Roles } from '../role-names.ts';

export const ROLES = {
  /** "till now" is no condition. */
  now: 'now date today then recently',
  /** Behind a word of the page these say that it is past. */
  over: 'complete completed over finished ended',
  /** Pronouns that may mean the officer or the office. */
  anybody: 'he she they',
  looks: 'shows show showing showed says is reads see saw',
  changes: 'changed updated turned moved became went pushed change',
  ends: 'until till untill upto valid expires expired expire expiring validity',
  beforeADate:
    'on in the dt dtd since then and but so only even just finally until till by from again also as of around about update the monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  /** "last updated 5 Jan", "dated 5 Jan": the date belongs to the word before it. */
  notAnEntry: 'updated update dated date received now for was',
  /** Words for the writer as one who acts; "my" also stands before somebody else. */
  i: 'i me myself im ive mine',
  /** Who is approved, two words before it. */
  subjects: 'i we he she',
  /** Beside an interview these say that it is over. */
  past: 'had was were attended went did done took appeared gave completed finished happened',
  /** A slip’s own words. */
  paperSays: 'saying stating says mentioning stated which that asking',
  /** What stands between a slip and what it is for. */
  ofPaper: 'for of about regarding',
  /** Behind "when" and "where" these make a question. */
  asksWhen: 'will can is do did should was does would are could has have may shall',

  whenWords: 'when where which',
  /** "it was X until 4 March when it became Y": behind the end of one thing another begins. */
  thenWords: 'when then and but',
  /** The page as a pronoun. */
  pageIt: 'it which that website ceac page mine hers theirs ours',
  /** Behind "it" these are what the page does. */
  pageSays: 'say says saying said show shows showed showing wrote read reads',
  /** Who looks at the page on a day learns what it says since then. */
  looked: 'check checked looked look logged opened open saw see tracked visited',
  /** Before a plain verb these instruct: "please submit", "e-mail: come to". */
  instructs: 'please kindly plz pls said say saying says should must : "',
  /** Behind a verb these are what or whom it is done to. */
  objects: 'a an me us him her them new my',
  /** To whom something is given. */
  receivers: 'me us him her them',
  /** What an officer does with a passport at the window. */
  collects: 'collected collect received took recieved',
  /** What a slip has to be ticked. */
  boxes: 'box boxes option tick checkbox line section',
  /** A message or a call, on whose day the post asks or answers. */
  messages:
    'email mail call letter sms message emailed mailed called phoned rang wrote messaged reply replied answer answered',
  /** With these a question begins. */
  asking:
    'what how when who whom which where why does do did is are am should shall can must will would any anyone anybody has have please pls suggest advise guide let share whats',
  /** What only a page does. */
  turns: 'changed turned moved updated switched changes became',
  /** Behind "the" these say of what kind a thing is. */
  needed: 'required requested needed necessary',

  determiners: 'the all any my these those other his her our',
  /** Before "interviews" these say whose they are. */
  ownMany: 'our my their had both two three attended went separate',
  joins: 'and then but so',
  /** Beside an interview: not the one that was told before. */
  another: 'second another 2 nd follow next new again re',
  /** Somebody else's: "his colleague". */
  others: 'his her their your the',
  /** Between a person and what is told these begin a sentence of somebody or something else. */
  turnsTo: 'it they',
  /** Whom "he" and "she" can mean; other relatives can be either. */
  men: 'husband husbands hubby father dad dads fathers brother brothers son sons stepson',
  women: 'wife wifes wfe mother mom mum moms mothers sister sisters daughter daughters stepdaughter fiancee',
  /** Who examines and sends what was asked of the applicant. */
  clinics:
    'clinic lab laboratory hospital doctor physician facility panel attorney lawyer employer hr company',
  ofMedicals: 'medical medicals results result report reports',
  /** Before an appointment these leave it one with the post. */
  ofVisits: 'my our his her the an a new next emergency expedited visa second',
  /** Before "refusal": one of a kind, and not the word of this page. */
  ofAnyKind: 'a an any actual final real true such another every for of',
  /** What a text does with the words in it. */
  speaksOf: 'about of mentions mentioning mentioned speaks regarding words text',
  /** What happens to a passport at a counter. */
  takes: 'took taken takes collected collects accepted',
  /** Where an officer sits. */
  windows: 'window counter desk',
  /** A call. */
  phones: 'phone phoned telephone rang',
  /** The writer, and whom he speaks for. */
  writers: 'i we',
  /** Asking that may also be done by the writer. */
  askers: 'ask asked asking request requested requesting emailed mailed messaged texted wrote called',
  /** What is used to hand something in. */
  means: 'via through thru by in at to using the',
  /** Shortened words, whose dot ends no sentence. */
  shortened: 'extn approx dt st dr mr mrs ms vs eg ie appt dept govt',
  /** Words for a thing that was named before. */
  meant: 'one ones another',
  /** Between a day and the visit whose day it is. */
  thatDay: 'which that it was is the same day date as also my her his , (',
  /** Relatives with what is theirs. */
  ofRelatives: 'fathers mothers moms dads wifes husbands spouses hubbys',
  same: 'same both it them those everything all which that',
  /** Verbs that stand for another one: "which I did", "I replied". */
  does: 'did done replied responded answered complied finished completed complete',
  /** Who may have done it, right before the verb. */
  actors: 'i we he she have has had already and',
  /** Right before a verb these say that nothing was done yet, or long before. */
  noDeed: 'to please kindly not is are be being the a by via through thru',
  takesBack: 'gave give given submission delivery arrived reached delivered',
  /** What may follow a giving that names nothing: a pointer, a way, a receiver. */
  afterGiving:
    'it them same those that everything all these on by from via through thru to back immediately within in at already online and again same yesterday today with next after but',
  sent: 'sent mailed emailed couriered dropped droppedoff gave handedin submitted uploaded provided shared replied posted',
  /** Ways of giving that answer a request. */
  byMail: 'sent emailed mailed uploaded replied responded faxed email upload',
  /** Papers that are handed in with an application; others answer a request. */
  allPapers: 'documents docs document doc papers paperwork paperworks all required my the',
  plain: 'submitted submit uploaded provided submission',
  /** Between a slip and its colour. */
  ofColour: 'was is color colour in its a of',
  /** How a line of a slip is chosen. */
  ticks: 'ticked circled highlighted marked underlined',
  papersGiven: 'slip letter paper sheet leaflet',
  needs: 'need needs require requires required needed',
  /** Before "to" these make what follows a deed: "went to collect my passport". */
  done: 'went able came got managed drove visited',
  baseForms: 'bring submit send provide email mail upload give drop carry fill complete attend appear',
  /** "visas got approved": no receiving. */
  auxiliary: 'got get gets getting have has had',
  passive: 'was were is are been has have got being be',
  until: 'until till untill',
  /** Joining words that only part clauses when somebody or something new follows. */
  weakJoins: 'and & n plus along also as',
  /** Words that are months only beside a number. */
  doubtful: 'may no mar march dec sep',
  needsOrdinal: 'no',
  beforeAMonth: 'in since of until till by early mid late last from on started this during',
} as const satisfies Roles;
