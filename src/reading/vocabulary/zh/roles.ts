/** Chinese words by the part they play beside a date or an act. */
import type { Roles } from '../role-names.ts';

export const ROLES = {
  over: '结束 完',
  looks: '显示 还',
  beforeADate: '到 于 在',
  i: '我 本人',
  plain: '补 补件 补齐 补交 补充 补了 提交 递交 已交 交了',
  passive: '被',
  weakJoins: '和 并 以及 且',
} as const satisfies Roles;
