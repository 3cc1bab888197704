import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

const on = (day: string) => ({ posted: Temporal.PlainDate.from(day) });

/** The events as short lines: "status refused long 2021-03-05 planned". */
function lines({ cases }: Reading): readonly string[] {
  return cases.flatMap(({ events }) =>
    events.map(({ kind, value, detail, date, planned }) =>
      [
        kind,
        value,
        detail === 'long' || detail === 'short' ? detail : null,
        date ?? 'undated',
        planned && 'planned',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
}

describe('a story', () => {
  it('is read with what the officer says and keeps on the day of the interview', () => {
    const reading = read(
      'I had my F1 interview in Mumbai on 4th March 2021. The officer said it is approved and kept my passport. The next day CEAC changed to refused, short text.',
      on('2021-03-10'),
    );
    assert.deepEqual(lines(reading), [
      'interview 2021-03-04',
      'told approved 2021-03-04',
      'passport kept 2021-03-04',
      'status refused short 2021-03-05',
    ]);
    const [found] = reading.cases;
    assert.equal(found?.visaClass, 'F1');
    assert.equal(found?.post, 'Mumbai');
    assert.equal(found?.route, 'interview');
    assert.equal(found?.immigrant, false);
  });

  it('takes what stands behind a first verdict for the page and not for the officer', () => {
    const story = 'Interview 8 March, he said approved and kept my passport, same evening Refused short text';
    assert.deepEqual(lines(read(story, on('2021-03-20'))), [
      'interview 2021-03-08',
      'told approved 2021-03-08',
      'passport kept 2021-03-08',
      'status refused short 2021-03-08',
    ]);
  });

  it('is read as a list with a date before each line', () => {
    const story =
      'Mar 2: interview, 221(g) yellow slip\nMar 3: emailed CV and transcript\nMar 20: passport requested\nMar 22: sent passport\nApr 1: issued';
    assert.deepEqual(lines(read(story, on('2026-04-02'))), [
      'interview 2026-03-02',
      'slip yellow 2026-03-02',
      'provided documents 2026-03-03',
      'requested passport 2026-03-20',
      'provided passport 2026-03-22',
      'status issued 2026-04-01',
    ]);
  });

  it('is read in Chinese', () => {
    const story =
      '3.2 上海面签 被check 黄条\n3.3 提交简历\n3.20 通知交护照\n3.22 递交护照\n4.1 issued\n4.3 收到签证';
    const read_ = read(story, on('2026-04-05'));
    assert.deepEqual(
      lines(read_).filter((line) => !line.startsWith('contacted')),
      [
        'interview 2026-03-02',
        'slip yellow 2026-03-02',
        'provided documents 2026-03-03',
        'requested passport 2026-03-20',
        'provided passport 2026-03-22',
        'status issued 2026-04-01',
        'passport delivered 2026-04-03',
      ],
    );
    assert.equal(read_.cases[0]?.post, 'Shanghai');
  });

  it('keeps two cases apart by their classes', () => {
    const { cases } = read(
      'H1B and H4 dropbox in Chennai on 3 May 2021. H1B was issued on 7 May 2021. My wife (H4) got a white slip on 9 May 2021.',
      on('2021-05-20'),
    );
    assert.equal(cases.length, 2);
    assert.deepEqual(cases.map(({ visaClass }) => visaClass).toSorted(), ['H1B', 'H4']);
    for (const { events } of cases) assert.ok(events.some(({ kind }) => kind === 'dropbox'));
  });

  it('says where in the text each event stands', () => {
    const text = 'Status changed to issued on 5 May 2021.';
    const event = read(text, on('2021-05-06')).cases[0]?.events[0];
    assert.equal(event && text.slice(...event.at), 'issued');
  });
});

describe('what is no event', () => {
  const NOTHING = [
    'Will my status change to issued after the interview?',
    'I hope they approve my visa soon.',
    'You should wait until your passport is returned.',
    'If they refuse my visa, what should I do?',
    'I heard that some people got a blue slip.',
    'How long does administrative processing take?',
    '希望早日issued',
  ] as const;
  for (const text of NOTHING)
    it(`finds none in: ${text}`, () => assert.deepEqual(lines(read(text, on('2021-05-20'))), []));

  it('reads that no slip was given', () => {
    const reading = read('The interview was on 3 May 2021 and I did not get any 221g.', on('2021-05-20'));
    assert.deepEqual(lines(reading), ['interview 2021-05-03', 'slip none 2021-05-03']);
  });

  it('takes a look at an unchanged page for no change', () => {
    const story = '5/3 refused\n5/9 still refused\n5/12 issued';
    assert.deepEqual(lines(read(story, on('2021-05-20'))), [
      'status refused 2021-05-03',
      'status issued 2021-05-12',
    ]);
  });

  it('takes a heading for no new date of the page', () => {
    const headed = read('Update: 5/9 AP. Update 5/12: issued.', on('2021-05-20'));
    assert.deepEqual(lines(headed), [
      'status administrative-processing 2021-05-09',
      'status issued 2021-05-12',
    ]);
    assert.deepEqual(lines(read('Just an update, it was issued on 5/12.', on('2021-05-20'))), [
      'status issued 2021-05-12',
    ]);
    assert.deepEqual(lines(read('Status update: 9 May 2021', on('2021-05-20'))), ['touched 2021-05-09']);
  });
});

describe('an appointment', () => {
  it('that lies ahead is planned', () => {
    const reading = read('My interview is scheduled for June 10 in London.', on('2021-05-20'));
    assert.deepEqual(lines(reading), ['interview 2021-06-10 planned']);
  });
});

describe('questions', () => {
  it('are told by what they want to know', () => {
    assert.deepEqual(read('How long will it take?', on('2021-05-20')).asks, ['duration']);
    assert.deepEqual(read('Which documents do they want?', on('2021-05-20')).asks, ['documents']);
    assert.deepEqual(read('Issued today.', on('2021-05-20')).asks, []);
  });
});
