/** Sends lines of cases to a server elsewhere and passes on what it reports, both while they run. */
import { Readable } from 'node:stream';
import { readLines } from '../services/lines/read-lines.ts';
import type { ImportStep } from '../services/waits/import/import-step.ts';

export type SendAsk = { readonly to: string; readonly token: string };

export async function* sendCases(input: Readable, { to, token }: SendAsk): AsyncGenerator<ImportStep> {
  const address = URL.canParse('/api/v1/desk/import', to) ? new URL('/api/v1/desk/import', to) : null;
  if (address === null)
    return yield unreadable(`"${to.slice(0, 80)}" is no address. Give one like https://example.org.`);
  const answer = await send(address, token, input);
  if (typeof answer === 'string') return yield unreadable(answer);
  if (!answer.ok || answer.body === null) {
    return yield unreadable(`The server answered ${answer.status}. Check the address and OVERCOME_TOKEN.`);
  }
  let [done, ended] = [0, false];
  let failed = 0;
  for await (const lines of readLines(Readable.fromWeb(answer.body))) {
    for (const { text } of lines) {
      const told = readReport(text);
      if (told.problem !== null)
        yield { is: 'rows', rows: 0, bad: [{ line: told.line, problem: told.problem }] };
      if (told.done === null) continue;
      yield { is: 'rows', rows: told.done - done, bad: [] };
      [done, failed, ended] = [told.done, told.failed, told.end];
    }
  }
  if (!ended)
    return yield unreadable(
      `The server broke off after ${done} cases. Send the file again: what was taken is known by its number.`,
    );
  yield { is: 'done-cases', added: done - failed, extended: 0, same: 0, failed };
}

async function send(address: URL, token: string, input: Readable): Promise<Response | string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
  try {
    return await fetch(address, { method: 'POST', headers, body: Readable.toWeb(input), duplex: 'half' });
  } catch {
    return `Nothing answers at ${address.origin}. Check the address, and that the server runs.`;
  }
}

type Told = {
  readonly line: number;
  readonly problem: string | null;
  readonly done: number | null;
  readonly failed: number;
  readonly end: boolean;
};

function readReport(text: string): Told {
  const value: unknown = JSON.parse(text);
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const numberOf = (name: string): number | null => {
    const given = fields.get(name);
    return typeof given === 'number' ? given : null;
  };
  const problem = fields.get('problem');
  return {
    ...{ line: numberOf('line') ?? 0, problem: typeof problem === 'string' ? problem : null },
    ...{ done: numberOf('done'), failed: numberOf('failed') ?? 0, end: fields.get('end') === true },
  };
}

const unreadable = (problem: string): ImportStep => ({ is: 'unreadable', problem });
