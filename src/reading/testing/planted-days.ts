/** Days as people write them, which no blank may take: they look much like numbers of other kinds. */
import type { Chance } from '../../wording/testing/chance.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const two = (number: number): string => String(number).padStart(2, '0');
const ordinal = (day: number): string =>
  `${day}${day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

export function writtenDay({ one }: Chance, { year, month, day }: Temporal.PlainDate): string {
  const name = MONTHS[month - 1] ?? '';
  const short = name.slice(0, 3);
  return one([
    `${two(month)}/${two(day)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}/${month}/${day}`,
    `${year}.${two(month)}.${two(day)}`,
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}-${short}-${year}`,
    `${day} ${name} ${year}`,
    `${ordinal(day)} ${short} ${year}`,
    `${short} ${ordinal(day)}, ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${ordinal(day)}`,
    `${ordinal(day)} of ${name}`,
    `${month}/${day}`,
    `${short} ${day}`,
    `${two(day)} ${short.toUpperCase()} ${year}`,
  ]);
}

export function writtenHanDay({ one }: Chance, { year, month, day }: Temporal.PlainDate): string {
  return one([
    `${year}年${month}月${day}日`,
    `${month}月${day}日`,
    `${month}月${day}号`,
    `${month}/${day}`,
    `${month}.${day}`,
    `${year}-${two(month)}-${two(day)}`,
  ]);
}
