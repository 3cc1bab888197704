/** Phrases that ask: what stands in their sentence is no event. */
import type { Vocabulary } from '../concepts.ts';

export const ASKS = {
  'asks.meaning': [
    '(does|do|did) (this|it|that) mean',
    'what (does|do|is) (this|it|that|the) [status] mean',
    '(meaning of|what it means|what that means|which means|mean by)',
    'is (this|it|that) (normal|common|bad|good|ok|okay|refused|a refusal|usual)',
    '(or this is|is it|this is) normal',
    '(are we|am i|is my visa|is my case|is she|is he) (refused|rejected|denied|approved|in ap)',
    'whats going on',
    'what (is|was) (going on|happening)',
  ],
  'asks.duration': [
    '(how long|how much time|how many (days|weeks|months)|how soon)',
    '(time frame|timeframe|time line for|processing time|expected time)',
    'when (will|can|should|would|do) (i|we|it|they|my|the) (get|expect|receive|be|change|hear)',
    '(take|takes|taking) (long|time|more time)',
  ],
  'asks.next-step': [
    'what (should|can|do|shall|must|else can) (i|we|he|she) [need to|have to] [do]',
    '(do|should|shall|can|must) (i|we) (need|have|wait|call|go|apply|reapply|travel|contact|email|follow|book|withdraw)',
    '(next step|next steps|what next|need to do|what to do|how to proceed|please suggest|please advise|pls advise|suggest me|advise me|guide me|please guide|follow ups|way forward)',
  ],
  'asks.passport': [
    '(where is|when will i get|when can i get|how can i get|how do i get) (my|the) passport',
    '(will|can|do|should) (i|we|they) (get|receive|collect|track|return) [back] (my|the) passport',
    'how to (get|receive|collect|track|return) [back] (my|the) passport',
  ],
  'asks.contact': [
    '(who|whom) (should|can|do|to) (i|we|contact|call|email|write|reach)',
    '(how|where) (to|can i|do i|should i) (contact|call|reach|email|write)',
    '(email address|phone number|email id|contact number) (of|for)',
  ],
  'asks.documents': [
    '(what|which) (documents|docs|papers|document|paperwork)',
    '(do|should|can|will) (i|we|they) [need to|have to] (submit|provide|bring|carry|send|go to the interview with|let me again to)',
  ],
  'asks.other': [
    '(any one|anyone|anybody|any 1|someone|has anyone|does anyone|did anyone|any ones) [else|here|out here|out there|who|with|in|know|facing|faced|face|have|has|had|got]',
    '(same boat|similar situation|similar case|same situation)',
    '(can someone help|please let me know|let me know|please help|share your experience)',
    '(did|have|has|do|does|were|are|was|is) (you|your|u)',
  ],
} as const satisfies Vocabulary;
