/** Chinese words for what ends a case without a visa. */
import type { Vocabulary } from '../concepts.ts';

export const ENDS = {
  'end.withdrawn': ['(撤签了|撤回了申请|撤销了申请|撤回申请了|申请撤回了|撤了申请|主动撤签|已撤签)'],
  'end.terminated': ['(案子被关闭|案子关闭了|案件被终止|登记被终止|case被关|被关闭了)'],
} as const satisfies Vocabulary;
