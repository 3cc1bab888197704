/** The commands as another program calls them: a process, standard input, standard output, an exit code. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

const MAIN = resolve(import.meta.dirname, '../src/main.ts');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stdout, stderr };
}
const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('overcome explain --json', () => {
  it('answers one object a line, in order, and a bad line in its place', () => {
    const good = (id: string) => lineOf({ id, today: '2021-03-05', statusText: 'Refused' });
    const { status, lines, stderr } = run(
      ['explain', '--json'],
      `${good('a')}{oops\n${good('b')}${lineOf({ id: 'c' })}`,
    );
    assert.equal(status, 0);
    const answers = lines.map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', null, 'b', 'c'],
    );
    assert.match(answers[1].error, /no JSON/);
    assert.match(answers[3].error, /"today" is missing/);
    assert.equal(answers[0].standing.length, 9);
    const sum = answers[0].standing.reduce(
      (total: number, { probability }: { probability: number }) => total + probability,
      0,
    );
    assert.ok(Math.abs(sum - 1) < 1e-9);
    assert.equal(stderr.trim().split('\n').length, 1);
  });

  it('reads a story', () => {
    const story = 'F1, Nairobi, interview on 1 March, officer gave me a white slip and asked for my CV.';
    const { lines } = run(['explain', '--json'], lineOf({ id: 's', today: '2021-03-05', story }));
    assert.equal(JSON.parse(lines[0] ?? '').standing[0].is, 'applicant-to-act');
  });

  it('ends with 2 and one clear line when nothing could be answered', () => {
    for (const input of ['', 'nonsense\n', '[]\n']) {
      const { status, stderr } = run(['explain', '--json'], input);
      assert.equal(status, 2, input);
      assert.match(stderr, /^overcome: .+\n$/);
    }
  });
});

describe('overcome explain', () => {
  it('takes a story as well as a page', () => {
    const { status, stdout } = run(
      ['explain', '--today', '2021-03-05'],
      'F1, Nairobi. Interview on 1 March, the officer gave me a white slip and asked for my CV.',
    );
    assert.equal(status, 0);
    assert.match(stdout, /waits for something from you/);
    assert.doesNotMatch(stdout, /not recognised/);
  });

  it('takes no file that is not text', () => {
    const { status, stdout, stderr } = run(['explain'], 'Refused\u0000\u0000');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^overcome: The input is not text.*\n$/);
    assert.equal(run(['read'], 'Refused\u0000\u0000').status, 2);
  });

  it('explains a pasted page in words, with what it is not at the end', () => {
    const { status, stdout } = run(
      ['explain', '--today', '2021-03-05'],
      'Issued\nCase Last Updated: 03-Mar-2021\n',
    );
    assert.equal(status, 0);
    assert.match(stdout, /not a government website/);
  });

  it('says which day it cannot use', () => {
    const { status, stderr } = run(['explain', '--today', '2021-02-30'], 'Refused');
    assert.equal(status, 2);
    assert.match(stderr, /"2021-02-30" is no day of the calendar/);
  });
});

describe('overcome read --json', () => {
  it('gives cases with events and where each stands in the text', () => {
    const text = 'Interview on 4 March in Lagos for F1, officer said approved.';
    const { lines } = run(['read', '--json'], lineOf({ id: 'r', text, posted: '2021-03-10' }));
    const { id, cases, asks } = JSON.parse(lines[0] ?? '');
    assert.equal(id, 'r');
    assert.deepEqual(asks, []);
    assert.equal(cases[0].post, 'Lagos');
    const told = cases[0].events.find(({ kind }: { kind: string }) => kind === 'told');
    assert.match(text.slice(...(told.at as [number, number])), /approved/);
    assert.equal(told.date, '2021-03-04');
    assert.ok(!('certainty' in told));
  });

  it('says what a line lacks', () => {
    const { status, lines } = run(
      ['read', '--json'],
      `${lineOf({ id: 'x' })}${lineOf({ id: 'y', text: 'ok', posted: 'soon' })}`,
    );
    assert.equal(status, 2);
    assert.match(lines[0] ?? '', /has no \\"text\\"/);
    assert.match(lines[1] ?? '', /no day of the calendar/);
  });
});

describe('commands that answer line by line', () => {
  it('give an id back as it was given', () => {
    const asks = [4, '4', 'a'].map((id) =>
      lineOf({ id, today: '2021-03-05', statusText: 'Refused', text: 'ok' }),
    );
    for (const name of ['explain', 'read']) {
      const { lines } = run([name, '--json'], `${asks.join('')}${lineOf({ id: 7 })}`);
      assert.deepEqual(
        lines.map((line) => JSON.parse(line).id),
        [4, '4', 'a', 7],
        name,
      );
    }
  });

  it('count the lines that could not be used, and show an object that they take', () => {
    const good = lineOf({ today: '2021-03-05', statusText: 'Refused', text: 'ok' });
    const explained = run(['explain', '--json'], `${good}oops\n{}\n`);
    assert.match(explained.stderr, /^overcome: 2 of 3 lines could not be used\. Line 2: .*"statusText".*\n$/);
    assert.match(run(['read', '--json'], 'oops\n').stderr, /"text":.*"posted"/);
    assert.doesNotMatch(run(['read', '--json'], 'oops\n').stderr, /statusText/);
  });
});

describe('overcome waits --json', () => {
  it('gives a curve a group and names the rows it left out', () => {
    const rows = [
      { group: 'a', duration: 3, ended: 'issued' },
      { group: 'a', duration: 5, ended: null },
      { group: 'b', duration: 2, ended: 'refused' },
      { group: 'b', duration: -2, ended: 'refused' },
    ];
    const { status, lines, stderr } = run(
      ['waits', '--json', '--limits', 'plain'],
      rows.map(lineOf).join(''),
    );
    assert.equal(status, 0);
    const [a, b] = lines.map((line) => JSON.parse(line));
    assert.deepEqual(
      [a.group, a.n, a.issued, a.waiting, a.table[0].survival, a.median],
      ['a', 2, 1, 1, 0.5, 4],
    );
    assert.deepEqual([b.group, b.n, b.table[0].refusedBy], ['b', 1, 1]);
    assert.match(stderr, /line 4 left out/);
  });
});

describe('overcome forecast --json', () => {
  it('answers from histories, also packed ones, and says what a line lacks', () => {
    const histories = Array.from({ length: 60 }, (_, index) => ({
      id: `h${index}`,
      start: '2021-01-01',
      end: index % 3 === 0 ? null : `2021-01-${String(5 + (index % 20)).padStart(2, '0')}`,
      outcome: index % 3 === 0 ? null : 'issued',
      seen: '2021-02-01',
      covariates: { class: 'F1', post: 'NRB' },
    }));
    const file = join(mkdtempSync(join(tmpdir(), 'overcome-')), 'histories.jsonl.gz');
    writeFileSync(file, gzipSync(histories.map(lineOf).join('')));
    const ask = {
      id: 'q',
      start: '2021-01-20',
      asOf: '2021-02-01',
      covariates: { class: 'F1', post: 'NRB' },
    };
    const { status, lines } = run(
      ['forecast', '--history', file, '--json'],
      `${lineOf(ask)}${lineOf({ id: 'z' })}`,
    );
    assert.equal(status, 0);
    const { id, within } = JSON.parse(lines[0] ?? '');
    assert.equal(id, 'q');
    const chances: number[] = ['7', '14', '30', '60', '90'].map((days) => within[days]);
    assert.deepEqual(
      chances,
      chances.toSorted((a, b) => a - b),
    );
    assert.match(lines[1] ?? '', /no ask/);
  });
});

describe('overcome', () => {
  it('lists its commands, and says so when there is no such one', () => {
    assert.match(run(['--help']).stdout, /explain[\s\S]*serve/);
    const { status, stderr } = run(['conjure']);
    assert.equal(status, 2);
    assert.match(stderr, /no command "conjure"/);
  });

  it('tells of every command what it takes', () => {
    for (const name of ['explain', 'read', 'waits', 'forecast', 'serve']) {
      const { status, stdout } = run([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^overcome ${name}`));
    }
  });

  it('names a file that is not there, and an option that it does not take', () => {
    assert.match(run(['explain', '--json', 'nowhere.jsonl']).stderr, /There is no file nowhere\.jsonl/);
    assert.match(run(['waits', '--speed', '9']).stderr, /--speed/);
  });
});
