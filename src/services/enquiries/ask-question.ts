/** An applicant asks the post something about the case; who they are was proven by the look-up. */
import { findUnsafe } from '../checking/find-unsafe.ts';
import { plainText } from '../checking/plain-text.ts';
import type { OfficeContext } from '../office-context.ts';
import { ENQUIRY_CATEGORIES, type Enquiry, type EnquiryCategory } from '../ports/enquiries.ts';

export type QuestionAsk = {
  readonly caseId: string;
  readonly category: string;
  /** Id of the requested item it is about. */
  readonly item: string | null;
  /** As it was typed. */
  readonly body: string;
};

export type Asked =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'no-category' | 'empty' | 'too-long' | 'too-many' };

/** Characters; more belongs into a paper. */
export const LONGEST_QUESTION = 4_000;

/** Questions of one case that may wait at the same time: the post answers sooner when each comes once. */
export const MOST_OPEN = 5;

type Context = Pick<OfficeContext, 'storage' | 'newId' | 'now'>;

export async function askQuestion({ storage, newId, now }: Context, ask: QuestionAsk): Promise<Asked> {
  const { caseId, category, item } = ask;
  if (!isCategory(category)) return { ok: false, reason: 'no-category' };
  const fault = bodyFault(ask.body);
  if (fault !== null) return { ok: false, reason: fault };
  const before = await storage.enquiries.ofCase(caseId);
  // Whoever did not see the answer sends again: the same question waits once.
  const same = before.find(
    (one) =>
      one.open && one.category === category && one.item === item && one.messages[0].body === ask.body.trim(),
  );
  if (same !== undefined) return { ok: true, id: same.id };
  if (before.filter(({ open }) => open).length >= MOST_OPEN) return { ok: false, reason: 'too-many' };
  const id = newId();
  const message = { by: 'applicant', body: plainText(ask.body), at: now() };
  await storage.enquiries.ask({ id, caseId, category, item, open: true }, message);
  storage.audit.note({ at: now(), who: 'applicant', did: 'ask-question', caseId, came: 'done' });
  return { ok: true, id };
}

export type Added =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no-such-enquiry' | 'empty' | 'too-long' | 'too-many' };

/** Messages of one thread: a bound that no real thread meets. */
const MOST_MESSAGES = 100;

/** Adds to a question of the same case; it waits for the post again. */
export async function addToQuestion(
  { storage, now }: Context,
  ask: { readonly caseId: string; readonly id: string; readonly body: string },
): Promise<Added> {
  const fault = bodyFault(ask.body);
  if (fault !== null) return { ok: false, reason: fault };
  const found: Enquiry | null = findUnsafe(ask.id) === null ? await storage.enquiries.read(ask.id) : null;
  // An enquiry of another case is none: its id tells nobody that it exists.
  if (found === null || found.caseId !== ask.caseId) return { ok: false, reason: 'no-such-enquiry' };
  if (found.messages.length >= MOST_MESSAGES) return { ok: false, reason: 'too-many' };
  await storage.enquiries.reply(ask.id, { by: 'applicant', body: plainText(ask.body), at: now() }, true);
  storage.audit.note({
    at: now(),
    who: 'applicant',
    did: 'add-to-question',
    caseId: ask.caseId,
    came: 'done',
  });
  return { ok: true };
}

export function isCategory(given: string): given is EnquiryCategory {
  return ENQUIRY_CATEGORIES.some((category) => category === given);
}

function bodyFault(body: string): 'empty' | 'too-long' | null {
  if (plainText(body) === '') return 'empty';
  return body.length > LONGEST_QUESTION ? 'too-long' : null;
}
