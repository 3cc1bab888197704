/**
 * What the vocabularies of all languages name. A concept is a kind and, behind the dot, a value; the rules of this
 * room speak of concepts only, so a new language is a folder of words and a new phrase is a line.
 */
type Thing =
  | 'passport'
  | 'documents'
  | 'medical'
  | 'photos'
  | 'form'
  | 'information'
  | 'visa'
  | 'package'
  | 'petition';
type Act =
  | 'ask'
  /** A message that comes from the post: "email", "notice"; with "to submit" behind it it asks. */
  | 'notice'
  | 'give'
  /** What a Chinese note says of papers that are still owed; in the line of the interview it asks, elsewhere it gives. */
  | 'supplement'
  /** "deliver": the applicant to the post, or the courier to the applicant. */
  | 'deliver'
  | 'receive'
  | 'keep'
  | 'return'
  | 'ship'
  /** A visa is put into a passport. */
  | 'stamp'
  /** The officer hands something out. */
  | 'hand'
  | 'attend'
  | 'tell'
  | 'change'
  /** An appointment that is taken back. */
  | 'cancel'
  | 'contact';
type Shown =
  | 'application-received'
  | 'ready'
  | 'administrative-processing'
  | 'refused'
  | 'approved'
  | 'issued'
  | 'at-nvc'
  | 'in-transit'
  | 'other';
type Told = 'approved' | 'administrative-processing' | 'documents-needed' | 'refused';
export type Colour = 'white' | 'pink' | 'blue' | 'yellow' | 'green' | 'orange' | 'other';
type Person =
  /** The writer petitions for somebody and is no applicant. */
  'petitioner' | 'self' | 'spouse' | 'child' | 'parent' | 'sibling' | 'friend' | 'family' | 'all' | 'other';
type Mood =
  | 'not'
  | 'question'
  /** Verb before subject: a question only where a sentence begins or a question mark ends it. */
  | 'inverted'
  | 'hope'
  | 'if'
  | 'future'
  /** Words before a visit that say that it lies ahead. */
  | 'planned'
  | 'advice'
  | 'hearsay'
  | 'wait'
  | 'you'
  | 'opinion'
  | 'still'
  | 'but'
  | 'and'
  | 'thanks';
type Word =
  | 'today'
  | 'yesterday'
  | 'before-yesterday'
  | 'tomorrow'
  | 'same'
  | 'next'
  | 'later'
  | 'ago'
  | 'last'
  | 'within'
  | 'ends'
  | 'around'
  | 'vague'
  | 'year-mark'
  | 'month-mark'
  | 'day-mark'
  | 'ordinal'
  | 'on'
  | 'of'
  | 'unit';
export type AskKind = 'meaning' | 'duration' | 'next-step' | 'passport' | 'contact' | 'documents' | 'other';

export type Concept =
  | `thing.${Thing}`
  | `act.${Act}`
  | `status.${Shown}`
  | `told.${Told}`
  /** What tells a decision only in the mouth of the post. */
  | `hint.${Told}`
  | `colour.${Colour}`
  | `person.${Person}`
  | `pronoun.${'he' | 'she'}`
  | `mood.${Mood}`
  | `time.${Word}`
  | `month.${number}`
  | `weekday.${number}`
  | `count.${number}`
  | `text.${'long' | 'short' | 'update'}`
  | `visit.${'interview' | 'dropbox' | 'appointment' | 'exempt' | 'renewal' | 'its-day'}`
  | `slip.${'221g' | 'paper' | 'check' | 'coloured' | 'blank' | 'nothing'}`
  | `place.${'page' | 'tracker' | 'post' | 'officer' | 'finish' | 'window' | 'office' | 'courier'}`
  | `end.${'withdrawn' | 'terminated' | 'revoked' | 'taken-back' | 'expired' | 'extended'}`
  | `class.${string}`
  | `post.${string}`
  | `asks.${AskKind}`
  /** A passport in which nothing was stamped. */
  | 'text.unstamped'
  | 'skip.word'
  /** Words that are spelled right and mean nothing here; they are known, so that nothing is made of them. */
  | 'skip.plain';

/** Concepts with the phrases that name them. "(a|b)" is a choice, "[c]" may be left out. */
export type Vocabulary = { readonly [C in Concept]?: readonly string[] };
