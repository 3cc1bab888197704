import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import type { Enquiry } from '../../services/ports/enquiries.ts';
import { type Edition, SAYABLE, type SaidWord, type Sayable } from '../../wording/editions/edition.ts';
import type { Notice } from '../../wording/notice.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample } from '../testing/sample-case.ts';

const isSayable = (name: string): name is Sayable => SAYABLE.some((known) => known === name);
const said: SaidWord = { word: 'refused', text: 'short', says: null };

function edition(id: string, more: Partial<Edition> = {}): Edition {
  const words = {} as Record<Sayable, SaidWord>;
  for (const name of SAYABLE.filter(isSayable)) words[name] = said;
  return {
    ...{ id, from: '2020-03-03', posts: ['TST'], words, notice: 'The word changed.' },
    ...{ author: 'Ida', writtenAt: 5 },
    ...more,
  };
}

const notice: Notice = {
  ...{ id: 'n1', kind: 'closure', title: 'Closed on Monday', body: ['We are closed.'] },
  ...{ from: '2021-05-03', until: null, posts: null, visaClasses: ['F1'], author: 'Ida' },
  ...{ publishedAt: 5, updatedAt: 5 },
};

const question: Omit<Enquiry, 'messages'> = {
  ...{ id: 'q1', caseId: 'a', category: 'status', item: null, open: true },
};
const asked = { by: 'applicant', body: 'Where is my violet passport?', at: 10 } as const;
const answered = { by: 'officer:Ida', body: 'On its way.', at: 20 } as const;

describeStorage('editions', ({ open }) => {
  it('come in the order in which they are in force, and are never changed', async () => {
    const { storage, database } = await open();
    const later = edition('later', { from: '2022-01-01' });
    const rewritten = edition('rewritten', { writtenAt: 9, posts: null });
    for (const one of [later, rewritten, edition('first')]) await storage.editions.add(one);
    assert.deepEqual(await storage.editions.all(), [edition('first'), rewritten, later]);
    await assert.rejects(
      database.write((tx) => sql`delete from editions`.execute(tx)),
      /never changed/,
    );
    await assert.rejects(storage.editions.add(edition('first')));
  });
});

describeStorage('notices', ({ open }) => {
  it('are put and put again, the newest first', async () => {
    const { storage } = await open();
    await storage.notices.put(notice);
    await storage.notices.put({ ...notice, id: 'n2', publishedAt: 9 });
    const ended = { ...notice, until: '2021-05-04', updatedAt: 12 };
    await storage.notices.put(ended);
    assert.deepEqual(await storage.notices.all(), [{ ...notice, id: 'n2', publishedAt: 9 }, ended]);
  });
});

describeStorage('enquiries', ({ open }) => {
  it('hold question and answer in order, and wait for the post while they are open', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await storage.enquiries.ask(question, asked);
    assert.deepEqual(await storage.enquiries.waiting(null, 10), [{ ...question, messages: [asked] }]);
    assert.equal(await storage.enquiries.reply('q1', answered, false), true);
    assert.deepEqual(await storage.enquiries.read('q1'), {
      ...question,
      ...{ open: false, messages: [asked, answered] },
    });
    assert.deepEqual(await storage.enquiries.waiting('TST', 10), []);
    assert.equal(await storage.enquiries.reply('nothing', answered, true), false);
    assert.equal(await storage.enquiries.read('nothing'), null);
  });

  it('wait in the order in which the post owes an answer, by post', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await openSample(storage, 'b', { post: 'OTH' });
    await storage.enquiries.ask(question, asked);
    await storage.enquiries.ask({ ...question, id: 'q2' }, { ...asked, at: 15 });
    await storage.enquiries.ask({ ...question, id: 'q3', caseId: 'b' }, { ...asked, at: 12 });
    await storage.enquiries.reply('q1', answered, false);
    await storage.enquiries.reply('q1', { ...asked, at: 30 }, true);
    await storage.enquiries.reply('q2', { ...asked, body: 'And another thing.', at: 40 }, true);
    const waiting = async (post: string | null, limit: number) =>
      (await storage.enquiries.waiting(post, limit)).map(({ id }) => id);
    assert.deepEqual(await waiting(null, 10), ['q3', 'q2', 'q1']);
    assert.deepEqual(await waiting('TST', 10), ['q2', 'q1']);
    assert.deepEqual(await waiting(null, 1), ['q3']);
    const ofCase = await storage.enquiries.ofCase('a');
    assert.deepEqual(
      ofCase.map(({ id, messages }) => [id, messages.length]),
      [
        ['q1', 3],
        ['q2', 2],
      ],
    );
  });

  it('lose no message when two come at once', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await storage.enquiries.ask(question, asked);
    const replies = Array.from({ length: 12 }, (_, at) => ({ ...answered, body: `answer ${at}` }));
    await Promise.all(replies.map((message) => storage.enquiries.reply('q1', message, true)));
    const bodies = (await storage.enquiries.read('q1'))?.messages.map(({ body }) => body);
    assert.deepEqual(bodies?.toSorted(), [asked.body, ...replies.map(({ body }) => body)].toSorted());
  });

  it('are sealed and never changed', async () => {
    const { storage, database } = await open();
    await openSample(storage, 'a');
    await storage.enquiries.ask(question, asked);
    const row = await database.read.selectFrom('enquiry_messages').select('body').executeTakeFirst();
    assert.ok(row && !Buffer.from(row.body).includes('violet'));
    await assert.rejects(
      database.write((tx) => sql`update enquiry_messages set at = 1`.execute(tx)),
      /never changed/,
    );
  });
});
