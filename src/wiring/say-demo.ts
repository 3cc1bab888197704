/** What a start says of the demonstration: one look-up for each standing, so that all of them can be seen. */
import type { ShownStanding } from '../services/demo/demo-look-ups.ts';

/** @param isNew whether this start filled it in. */
export function sayDemo(lookUps: readonly ShownStanding[], isNew: boolean): readonly string[] {
  if (lookUps.length === 0) return [];
  const lines = lookUps.map((one) => lineOf(one, isNew));
  if (!isNew) return ['', 'The fictional cases are still kept here. Look one up at /status:', ...lines];
  return [
    '',
    'Nothing was kept yet, so there are now the fictional cases of a fictional embassy. Look one up at /status:',
    '(embassy, case number, passport number, first letters of the surname)',
    ...lines,
    'Every start prints these numbers again, as long as the fictional cases are kept. Start an empty place with --empty to have none.',
  ];
}

function lineOf(
  { post, caseNumber, passportNumber, surname, standing, shows }: ShownStanding,
  isLong: boolean,
): string {
  const typed = [post, caseNumber.padEnd(13), passportNumber, surname.slice(0, 5).toUpperCase().padEnd(5)];
  return `  ${typed.join('  ')}  ${isLong ? `${standing.padEnd(18)}  ${shows}` : standing}`;
}
