/** Whose case it is. */
import type { Vocabulary } from '../concepts.ts';

export const PEOPLE = {
  'person.self': ['(i|me|my|mine|myself|im|ive|ill|id|own)'],
  'person.petitioner': [
    '(am|im|as) (a|the|his|her|my) (petitioner|sponsor)',
    '(petitioning|petitioned|petition|filed|filing|sponsoring|sponsored) [a|i 130] [petition] for my',
    '(im|i am|me|being) [a|an] (us citizen|usc|american citizen|u s citizen|lpr|green card holder)',
  ],
  'person.spouse': ['(wife|husband|spouse|wifes|husbands|spouses|hubby|partner|fiance|fiancee|wfe)'],
  'person.child': [
    '(son|daughter|daughters|sons|kid|kids|child|children|baby|stepson|stepdaughter|step daughter|step daughtes|step daughters|daughter s|childrens)',
  ],
  'person.parent': ['(mother|father|mom|dad|parents|parent|mum|moms|dads|fathers|mothers)'],
  'person.other': [
    '(brother|sister|mother|father|son|daughter|cousin) in law',
    '(aunt|uncle|boss|manager|agent|consultant|recruiter|dso|attorney|lawyer|advisor|professor)',
  ],
  'person.sibling': ['(brother|sister|siblings|sibling|brothers|sisters)'],
  'person.friend': [
    '(friend|friends|colleague|cousin|roommate) of mine',
    '(friend|colleague|cousin|friends|roommate|coworker|co worker)',
  ],
  'pronoun.he': ['(he|him|his|hes|himself)'],
  'pronoun.she': ['(she|her|hers|shes|herself)'],
  'person.family': ['(family|we|our|weve|ours)'],
  'person.all': [
    '(both|we both|both of us|both of them|all of us|all of them|each of us|everyone of us)',
    'all (two|three|four|five|2|3|4|5)',
  ],
} as const satisfies Vocabulary;
