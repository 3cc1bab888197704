/** The cases among which the benches look up: refused for administrative processing, a paper asked, half have given it. */
import type { LookUpAsk } from '../../src/services/look-up/look-up-keys.ts';
import { importLines } from '../../src/services/record/import-lines.ts';
import { type Office, openOffice } from '../../src/wiring/open-office.ts';

export const CASES = 100_000;

const TODAY = '2026-11-23';
/** Lines that are taken in together. */
const TOGETHER = 200;

export function askOf(index: number): LookUpAsk {
  const number = index.toString(36).toUpperCase().padStart(6, '0');
  return {
    post: 'LND',
    caseNumber: `AA00${number}`,
    passportNumber: `P${number}`,
    surname: `NAME${'ABCDEFGHIJ'[index % 10]}`,
  };
}

function caseLine(index: number): string {
  const { surname, passportNumber, ...rest } = askOf(index);
  const on = Temporal.PlainDate.from('2026-10-01')
    .add({ days: index % 40 })
    .toString();
  const events = [
    { kind: 'interview-held', on },
    { kind: 'passport-kept', on },
    { kind: 'refused', on, ground: '221(g)', needs: ['administrative-processing', 'documents'] },
    { kind: 'letter-given', on, colour: 'white' },
    { kind: 'item-requested', on, item: 'cv', what: 'documents', says: 'Your CV and list of publications' },
    ...(index % 2 === 0 ? [{ kind: 'item-provided', on, item: 'cv' }] : []),
  ];
  const applicant = { surname, passportNumber, givenName: 'Asha', dateOfBirth: '1990-01-02' };
  return JSON.stringify({ ...rest, visaClass: 'H1B', immigrant: false, on, applicant, events });
}

async function* linesOf() {
  for (let from = 0; from < CASES; from += TOGETHER) {
    yield Array.from({ length: TOGETHER }, (_, at) => ({
      number: from + at + 1,
      text: caseLine(from + at),
      tooLong: false,
    }));
  }
}

/**
 * An office in the folder, as it is served, on a day that stays; nobody is stopped for asking wrongly.
 *
 * @param version answers that another version made are made anew
 */
export async function openBench(data: string, version = 'bench'): Promise<Extract<Office, { ok: true }>> {
  const office = await openOffice({
    ...{
      place: { data, databaseUrl: null, key: undefined },
      clamd: undefined,
      wrongLookUps: null,
      version,
    },
    ...{ today: () => Temporal.PlainDate.from(TODAY), now: () => Date.now(), complain: console.error },
  });
  if (!office.ok) throw new Error(office.problem);
  return office;
}

/** Takes the cases in, unless the folder holds them already. */
export async function fillBench(data: string): Promise<void> {
  const { context, close } = await openBench(data);
  if (await context.storage.isEmpty()) {
    const started = performance.now();
    for await (const reports of importLines(context, linesOf(), 'bench')) {
      const bad = reports.find(({ ok }) => !ok);
      if (bad) throw new Error(JSON.stringify(bad));
    }
    const rate = CASES / ((performance.now() - started) / 1_000);
    console.log(`${CASES} cases taken in, ${rate.toFixed(0)} cases a second`);
  }
  await close();
}
