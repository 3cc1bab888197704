/**
 * Characters of story read a second, against chrono-node only finding dates in the same text: of the first turns, while
 * the engine still compiles, and warm, after every one has read all stories many times. Each runs in a process of its
 * own, so that none pays for what another leaves behind, and they take turns, so that none gets the quieter machine.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import * as chrono from 'chrono-node';
import { scrub } from '../src/reading/personal/scrub.ts';
import { read } from '../src/reading/read.ts';

const CLASSES = ['H1B', 'H4', 'F1', 'B1/B2', 'CR1'] as const;
const CITIES = ['Lagos', 'Hyderabad', 'Toronto', 'Bogota', 'Wuhan'] as const;

/** Stories as people tell them: some long with little in them, some short and full of dates, some in two languages. */
function makeStory(number: number): string {
  const visa = CLASSES[number % CLASSES.length];
  const city = CITIES[number % CITIES.length];
  const day = 1 + (number % 25);
  const kinds = [
    `Hi all, hope everybody is fine. I had my ${visa} interview in ${city} on March ${day}th, 2021 with my family. The officer was polite, asked what I do and where I live, and said that my visa is approved. He kept my passport and gave me no slip. The same evening the page showed Refused. I am worried because we have tickets and my employer is asking every day. Has anybody been in the same situation, and how long did it take for you? Thank you in advance for any help.`,
    `0${1 + (number % 9)}/1${number % 9}/2021: ${visa} interview ${city}, white slip, asked for documents\n03/2${number % 9}/2021: submitted by e-mail\n04/05/2021: status updated, still refused\n04/19/2021: administrative processing\n04/22/2021: issued\n04/2${5 + (number % 4)}/2021: got the passport`,
    `3.${day} ${city}面签，白条，要求补材料。3.${day + 1}当天交了材料，long refused。4.2更新为approved，4.3 issued`,
    `Dropbox on ${day} March at ${city}, status Application Received next day, Refused 2 days later. They called me for an interview on 12 April but I could not go. My wife's H4 was issued, mine is not. What should I do now?`,
  ];
  return kinds[number % kinds.length] ?? '';
}

const posted = Temporal.PlainDate.from('2021-05-01');
const reference = new Date(Date.UTC(2021, 4, 1));
const stories = Array.from({ length: 400 }, (_, number) => makeStory(number));
const letters = stories.reduce((sum, story) => sum + story.length, 0);

const RUNS = {
  read: () => {
    for (const story of stories) read(story, { posted });
  },
  scrub: () => {
    for (const story of stories) scrub(story);
  },
  chrono: () => {
    for (const story of stories) chrono.parse(story, reference);
  },
} as const;
type Name = keyof typeof RUNS;
const NAMES: readonly Name[] = ['read', 'scrub', 'chrono'];
/** A first turn reads all stories once; a later one long enough that waking up is no part of what is measured. */
const TURNS = { first: { from: 1, to: 6, times: 1 }, warm: { from: 9, to: 18, times: 15 } } as const;

/** Reads all stories a number of times when it is asked to, and says how many letters a second that was. */
function takeTurns(run: () => void): void {
  process.on('message', (times: number) => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) run();
    process.send?.(((times * letters) / (performance.now() - start)) * 1000);
  });
  process.send?.('ready');
}

async function compare(): Promise<void> {
  const rates: Record<Name, number[]> = { read: [], scrub: [], chrono: [] };
  const runners = await Promise.all(
    NAMES.map(async (name) => {
      const child = fork(import.meta.filename, [name]);
      await once(child, 'message');
      return { name, child };
    }),
  );
  for (let turn = 0; turn < TURNS.warm.to; turn += 1) {
    for (const { name, child } of runners) {
      child.send(turn < TURNS.first.to ? TURNS.first.times : TURNS.warm.times);
      const [rate] = await once(child, 'message');
      rates[name].push(Number(rate));
    }
  }
  for (const { child } of runners) child.kill();
  for (const [when, { from, to }] of Object.entries(TURNS)) {
    const median = (name: Name): number =>
      rates[name].slice(from, to).toSorted((a, b) => a - b)[Math.floor((to - from) / 2)] ?? 0;
    console.log(
      `${when}: read ${Math.round(median('read'))} letters a second, scrub ${Math.round(median('scrub'))}, chrono-node finding dates ${Math.round(median('chrono'))}; read / chrono-node ${(median('read') / median('chrono')).toFixed(2)}`,
    );
  }
}

const asked = NAMES.find((name) => name === process.argv[2]);
if (asked === undefined) await compare();
else takeTurns(RUNS[asked]);
