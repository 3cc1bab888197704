/** Reads a command's options, so that a wrong one is a value with a sentence and not a stack trace. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

export type Options = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
};

export type OptionsOutcome =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly problem: string };

/** Accepts the options of `known` and any number of file names. */
export function readOptions(args: readonly string[], known: ParseArgsOptionsConfig): OptionsOutcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...known, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
    const single: Record<string, string | boolean> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' || typeof value === 'boolean') single[name] = value;
    }
    return { ok: true, options: { values: single, files: positionals } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = error.message] = error.message.split('. ');
    return { ok: false, problem: `${sentence}. Add --help to see what this command takes.` };
  }
}

/** A day given as text on the command line, or a sentence that says what is wrong with it. */
export function readDay(text: string): Temporal.PlainDate | string {
  const expected = `"${text.slice(0, 40)}" is no day of the calendar. Write it as YYYY-MM-DD, for example 2021-03-05.`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return expected;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return expected;
  }
}
