/** What is wrong with all that is kept beside the log of one case. */
import type { WholeCase } from '../../services/ports/case-records.ts';
import type { Follows, FollowsFromLog, KeptProblem } from '../../services/ports/checks.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import { openIdentity } from '../cases/case-row.ts';
import { openEntry } from '../cases/entry-row.ts';
import { openRawCase, type RawCase } from '../cases/read-cases.ts';
import { openMessage } from '../desk/message-row.ts';
import { isSoundPaper } from '../papers/paper-row.ts';
import { openAnswer } from '../statuses/answer-rows.ts';
import { STATUS_COLUMNS, toStatusColumns } from '../statuses/status-columns.ts';
import type { KeptCase } from './read-kept.ts';

type Found = readonly [is: KeptProblem['is'], what?: string];

export function checkKeptCase(keyring: Keyring, kept: KeptCase, follows: Follows): readonly KeptProblem[] {
  const { caseId, raw } = kept;
  const found = raw === null ? [strayRows(kept)] : checkRows(keyring, kept, raw, follows);
  return found.map(([is, what = '']) => ({ caseId, what, is }));
}

function checkRows(keyring: Keyring, kept: KeptCase, raw: RawCase, follows: Follows): readonly Found[] {
  const whole = openWhole(keyring, raw);
  const expected = whole === null ? null : follows(whole);
  return [
    ...(expected === null ? [] : checkAgainst(keyring, kept, raw, expected)),
    ...kept.papers.flatMap((row): Found[] =>
      isSoundPaper(keyring, row) ? [] : [['paper-differs', `paper ${row.id}`]],
    ),
    ...checkMessages(keyring, kept),
  ];
}

/** Null where something cannot be opened: that is a problem of the log, and told as one. */
function openWhole(keyring: Keyring, raw: RawCase): WholeCase | null {
  const opens =
    openIdentity(keyring, raw.row) !== null && raw.entries.every((row) => openEntry(keyring, row));
  return opens ? openRawCase(keyring, raw) : null;
}

function checkAgainst(
  keyring: Keyring,
  kept: KeptCase,
  { row }: RawCase,
  expected: FollowsFromLog,
): readonly Found[] {
  const [status] = kept.statuses;
  const due = toStatusColumns(expected.status);
  const differs = status === undefined ? [] : STATUS_COLUMNS.filter((name) => status[name] !== due[name]);
  const here = new Set(kept.lookUps);
  const allowed = new Set([...expected.lookUps, ...expected.mayLookUps]);
  return [
    ...(status === undefined ? [['status-missing'] as const] : []),
    ...(row.post === due.post ? differs : ['post of the case', ...differs]).map(
      (name) => ['status-differs', name] as const,
    ),
    ...(expected.lookUps.every((key) => here.has(key)) ? [] : [['look-up-missing'] as const]),
    ...(kept.lookUps.every((key) => allowed.has(key)) ? [] : [['look-up-foreign'] as const]),
    ...(kept.answers.every(
      (answer) => allowed.has(answer.look_up) && answer.seq === row.seq && openAnswer(keyring, answer),
    )
      ? []
      : [['answer-foreign'] as const]),
    ...expected.given.flatMap(({ item, at }): Found[] =>
      kept.papers.some((paper) => paper.item === item && paper.at <= at)
        ? []
        : [['paper-missing', `item ${item}`]],
    ),
  ];
}

function checkMessages(keyring: Keyring, { caseId, enquiries, messages }: KeptCase): readonly Found[] {
  const of = Map.groupBy(messages, ({ enquiry_id }) => enquiry_id);
  return enquiries.flatMap(({ id }): Found[] => {
    const its = of.get(id) ?? [];
    const isWhole = its.length > 0 && its.every(({ seq }, index) => seq === index + 1);
    return [
      ...(isWhole ? [] : [['message-missing', `enquiry ${id}`] as const]),
      ...its.flatMap((row): Found[] =>
        openMessage(keyring, caseId, row) !== null
          ? []
          : [['message-differs', `enquiry ${id}, message ${row.seq}`]],
      ),
    ];
  });
}

/** Rows that name a case which is not there. */
function strayRows({ statuses, lookUps, answers, papers, enquiries }: KeptCase): Found {
  const tables = Object.entries({ statuses, lookUps, answers, papers, enquiries });
  const names = tables.flatMap(([name, rows]) => (rows.length > 0 ? [name] : []));
  return ['row-of-no-case', names.length > 0 ? names.join(', ') : 'entries'];
}
