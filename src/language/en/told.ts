/** The text as it was understood, and its timeline. */
export const told = {
  'told.text': 'Your words, with what we understood marked',
  'told.text-note':
    'Marked is what we took for something that happened. Days, places and kinds of visa were read too; they stand below.',
  'told.timeline': 'What happened, as we understood it',
  'told.no-visa': 'Not told yet',
  'told.change': 'Change',
  'told.drop': 'This did not happen: leave it out',
  'told.add': 'Add something that happened',
  'told.choose': 'Choose what happened',
  'told.what': 'What happened',
  'told.when': 'When (year-month-day, or as much of it as you know)',
  'told.day-example': '2026-01-31',
  'told.send': 'Answer again with these changes',
  'told.bad-day':
    '“{given}” is no day of the calendar. Write it as 2026-01-31, or 2026-01 when you know only the month.',
  'told.bad-days':
    '{count, plural, one {One row below could not be read, and was left out of this answer. Please put it right.} other {# rows below could not be read, and were left out of this answer. Please put them right.}}',
  'told.no-choice': 'Choose what happened on this day, or leave the day empty.',
  'told.cases':
    'Your text tells of {count, plural, one {one person} other {# people}}. This answer is about {name}.',
  'told.who':
    '{who, select, self {you} spouse {your spouse} child {your child} parent {your parent} sibling {your brother or sister} friend {your friend} family {your family} other {the person you write about}}{visa, select, none {} other { ({visa})}}',
} as const;
