import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SampleContext, sampleContext } from '../../sample-context.ts';
import { makeServer } from '../../server.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

async function post(fields: Fields, context: SampleContext = sampleContext()) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  return await makeServer(context).inject({
    method: 'POST',
    url: '/explain',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: body.toString(),
  });
}

const STORY = 'H1B, Nairobi. Interview on 2 March. The officer said approved and kept my passport.';

describe('a story in the box', () => {
  it('becomes events that the answer rests on', async () => {
    const context = sampleContext();
    await post({ text: STORY }, context);
    const told = context.asks[0]?.case;
    assert.equal(told?.visaClass, 'H1B');
    assert.equal(told?.post, 'Nairobi');
    const kinds = told?.events?.map(({ kind, value, date }) => [kind, value ?? null, date]);
    assert.deepEqual(kinds, [
      ['interview', null, '2021-03-02'],
      ['told', 'approved', '2021-03-02'],
      ['passport', 'kept', '2021-03-02'],
    ]);
  });

  it('is not said to be a page that was not understood', async () => {
    const context = sampleContext();
    await post({ text: STORY }, context);
    assert.equal(context.asks[0]?.statusText, undefined);
  });

  it('is answered first with what it asks', async () => {
    const asking = (await post({ text: `${STORY} How long does it take?` })).body;
    assert.match(asking, /You asked: how long will it take\?/);
    assert.ok(asking.indexOf('id="h-clocks"') < asking.indexOf('id="h-do"'));
    const telling = (await post({ text: STORY })).body;
    assert.doesNotMatch(telling, /You asked/);
    assert.ok(telling.indexOf('id="h-do"') < telling.indexOf('id="h-clocks"'));
  });

  it('is shown again with what was understood marked in it, and a row for every event', async () => {
    const { body } = await post({ text: STORY });
    assert.match(body, /<mark>[^<]*approved/);
    assert.equal(body.match(/name="drop"/g)?.length, 3);
    assert.match(body, /name="what"[^>]*><option value="told:approved" selected>/);
  });

  it('is answered from the timeline once that was changed', async () => {
    const context = sampleContext();
    await post(
      {
        text: STORY,
        timeline: '1',
        what: ['interview', 'told:approved', 'passport:kept', 'status:refused:short'],
        when: ['2021-03-02', '2021-03-02', '', '2021-03'],
        detail: ['', '', '', ''],
        drop: '1',
      },
      context,
    );
    assert.deepEqual(
      context.asks[0]?.case?.events?.map(({ kind, date }) => [kind, date]),
      [
        ['interview', '2021-03-02'],
        ['passport', null],
        ['status', '2021-03'],
      ],
    );
  });

  it('keeps every row when a day is none, and says which and what to write', async () => {
    const { body, statusCode } = await post({
      timeline: '1',
      what: ['interview', 'status:refused'],
      when: ['2 <March>', '2021-02-30'],
      detail: ['', ''],
    });
    assert.equal(statusCode, 422);
    assert.match(body, /value="2 &lt;March&gt;"/);
    assert.match(body, /“2021-02-30” is no day of the calendar/);
    assert.match(body, /role="alert"><a href="#understood">2 rows below could not be read/);
  });

  it('keeps a day that was written without a choice, and asks for the choice', async () => {
    const { body, statusCode } = await post({
      timeline: '1',
      what: ['interview', ''],
      when: ['2021-03-02', '2021-03-09'],
      detail: ['', ''],
    });
    assert.equal(statusCode, 422);
    assert.match(body, /id="when-new"[^>]*value="2021-03-09"/);
    assert.match(body, /Choose what happened on this day/);
  });

  it('that tells of two people answers one and offers the other', async () => {
    const context = sampleContext();
    const two =
      'H4, Nairobi, interview on 1 March. The officer said approved. My husband got his H1B issued on 5 March.';
    const { body } = await post({ text: two }, context);
    assert.match(body, /name="of" value="1"/);
    const { body: other } = await post({ text: two, of: '1' }, context);
    assert.match(other, /<input type="hidden" name="of" value="1">/);
    assert.deepEqual([context.asks[0]?.case?.visaClass, context.asks[1]?.case?.visaClass], ['H4', 'H1B']);
  });

  it('with the page pasted in it reads the page as a page and not as something that happened', async () => {
    const context = sampleContext();
    const page =
      'Refused\nCase Last Updated: 04-Mar-2021\nA U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.';
    await post({ text: `${page}\n\n${STORY}` }, context);
    const kinds = context.asks[0]?.case?.events?.map(({ kind, value }) => `${kind} ${value ?? ''}`.trim());
    assert.deepEqual(kinds, ['interview', 'told approved', 'passport kept']);
  });

  it('shows no name, no number and no address of the person who told it', async () => {
    const context = sampleContext();
    const personal = 'My name is Amina Otieno, passport A01234567, case AA00ZZ99QX, amina@example.org. ';
    const { body } = await post({ text: personal + STORY }, context);
    for (const secret of ['Amina', 'Otieno', 'A01234567', 'AA00ZZ99QX', 'example.org']) {
      assert.ok(!body.includes(secret), secret);
    }
    assert.match(body, /My name is \[name\]/);
    assert.equal(context.asks[0]?.case?.events?.length, 3);
  });
});
