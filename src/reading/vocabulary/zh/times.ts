/** Chinese words of dates. */
import type { Vocabulary } from '../concepts.ts';

export const TIMES = {
  'time.year-mark': ['年'],
  'time.month-mark': ['(月|月份)'],
  'time.day-mark': ['(日|号|號)'],
  'time.today': ['(今天|今日|今早|今晚|刚刚|今天上午|今天下午)'],
  'time.yesterday': ['(昨天|昨日|昨晚)'],
  'time.before-yesterday': ['前天'],
  'time.tomorrow': ['(明天|明日)'],
  'time.same': ['(当天|同一天|同日|当日|当晚|同天|当天下午|当天晚上|当天邮件)'],
  'time.next': ['(第二天|次日|隔天|翌日|隔日)'],
  'time.later': ['(后|之后|以后)'],
  'time.ago': ['(前|之前|以前)'],
  'time.unit': ['(天|周|星期|个月|小时|分钟|点|岁|次|人|个|件|块|元|刀|封|工作日|美元|左右)'],
  'time.around': ['(初|底|中旬|上旬|下旬|左右|大概|大约)'],
  'time.ends': ['(到期|有效期|截止|有效)'],
  'count.1': ['一'],
  'count.2': ['(二|两)'],
  'count.3': ['三'],
  'count.4': ['四'],
  'count.5': ['五'],
  'count.6': ['六'],
  'count.7': ['七'],
  'count.8': ['八'],
  'count.9': ['九'],
  'count.10': ['十'],
} as const satisfies Vocabulary;
