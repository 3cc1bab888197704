/** Asking for more time: until which day, and why. What was asked before, and the answers, stand above. */
import type { MessageId } from '../../../language/words.ts';
import { LONGEST_REASON, type MoreTimeFault } from '../../../services/enquiries/ask-more-time.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { drawToken } from '../draw-token.ts';
import { itemPlace } from '../portal.ts';
import { drawThread } from '../questions/draw-thread.ts';
import { sayAskProblem } from '../questions/say-question-problem.ts';
import type { ShownItem } from './shown-item.ts';

export function drawMoreTime(shown: ShownItem): Html {
  const { words, seen } = shown;
  const { item, moreTime } = seen;
  const open = item.state === 'asked' || item.state === 'rejected';
  if (!open && moreTime.length === 0) return html``;
  const waits = moreTime.some((one) => one.open);
  const threads = moreTime.map((one) => drawThread(words, one, null));
  return html`<section class="part" id="more-time" aria-labelledby="h-time">
<h2 id="h-time">${words.say('portal.item.time.title')}</h2>
<div class="body">
${waits && html`<p><strong>${words.say('portal.item.time.waits')}</strong></p>`}${threads}${open && !waits && drawForm(shown)}</div>
</section>
`;
}

const FAULTS = {
  'no-day': 'portal.item.time.no-day',
  'not-later': 'portal.item.time.not-later',
  far: 'portal.item.time.far',
  'no-reason': 'portal.item.time.no-reason',
} as const satisfies Record<MoreTimeFault, MessageId>;

function drawForm({ words, today, seen: { item }, token, typed }: ShownItem): Html {
  const asked = typed?.asked ?? null;
  const faults = asked !== null && 'faults' in asked ? asked.faults : [];
  const say = (fault: MoreTimeFault): string =>
    words.say(FAULTS[fault], { example: today.add({ days: 14 }).toString() });
  const [day, reason] = [
    faults.find((one) => one !== 'no-reason'),
    faults.find((one) => one === 'no-reason'),
  ];
  return html`<form class="asking" method="post" action="${`${itemPlace(item.id)}/more-time`}#more-time">
${drawToken(token)}
<p>${words.say(item.due === null ? 'portal.item.time.lead.no-day' : 'portal.item.time.lead')}</p>
${asked !== null && 'reason' in asked && html`<p class="problem" role="alert">${sayAskProblem(words, asked.reason, typed?.reason ?? '')}</p>`}
<div class="ask date"><label for="until">${words.say('portal.item.time.until')}</label>${day && html`<p class="problem" id="until-problem">${say(day)}</p>`}
<input${attributes({ class: 'field', type: 'date', id: 'until', name: 'until', required: true, value: typed?.until ?? undefined, min: today.add({ days: 1 }).toString(), 'aria-invalid': day ? 'true' : undefined, 'aria-describedby': day ? 'until-problem' : undefined })}></div>
<div class="ask"><label for="reason">${words.say('portal.item.time.reason')}</label><p class="hint" id="reason-hint">${words.say('portal.item.time.reason.hint')}</p>${reason && html`<p class="problem" id="reason-problem">${say(reason)}</p>`}
<textarea${attributes({ id: 'reason', name: 'reason', rows: 3, required: true, maxlength: LONGEST_REASON, 'aria-invalid': reason ? 'true' : undefined, 'aria-describedby': reason ? 'reason-hint reason-problem' : 'reason-hint' })}>
${typed?.reason ?? ''}</textarea></div>
<p class="act"><button class="button plain">${words.say('portal.item.time.send')}</button></p>
</form>
`;
}
