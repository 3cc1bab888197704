/**
 * Runs in a thread of its own: learning takes a second and checking what was learned takes ten, in which the server
 * would answer nobody.
 */
import { parentPort } from 'node:worker_threads';
import type { CaseHistory } from '../../../waits/case-history.ts';
import { learn } from '../../../waits/forecast/learn.ts';
import { checkForecast } from './check-forecast.ts';
import { keepLatest } from './keep-latest.ts';
import { latestDays } from './latest-days.ts';
import { meanMisleads } from './mean-misleads.ts';
import type { FromThread, LearnAsk, ToThread } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('learning-thread.ts runs in a thread that learn-beside.ts starts.');

const all = keepLatest();
const example = keepLatest();
const say = (said: FromThread): void => port.postMessage(said);

port.on('message', (said: ToThread) => {
  if (said.is === 'histories') {
    all.add(said.histories);
    if (said.example) example.add(said.histories);
    return;
  }
  work(all.histories(), said);
  port.close();
});

function work(histories: readonly CaseHistory[], { asOf, check }: LearnAsk): void {
  const learned = learn(histories, asOf);
  say({ is: 'model', model: learned.ok ? learned.model : null });
  if (!check) return;
  const days = latestDays(histories, asOf);
  say({
    is: 'checked',
    check: checkForecast(histories, days, asOf),
    example: meanMisleads(example.histories(), asOf),
  });
}
