/** Chinese words for whose case it is, and for what a person wants to know. */
import type { Vocabulary } from '../concepts.ts';

export const PEOPLE = {
  'person.self': ['(我|本人|自己|我的)'],
  'person.spouse': ['(老公|老婆|丈夫|妻子|配偶|爱人|先生|太太|对象|队友|lg|lp)'],
  'person.child': ['(孩子|儿子|女儿|娃|宝宝|小孩)'],
  'person.parent': ['(父母|爸爸|妈妈|父亲|母亲|爸妈|我妈|我爸)'],
  'person.sibling': ['(哥哥|弟弟|姐姐|妹妹)'],
  'person.friend': ['(朋友|同学|同事|室友)'],
  'person.all': ['(一家|全家|一家三口)'],
  'asks.meaning': ['(什么意思|啥意思|是什么情况|啥情况|什么情况|正常吗)'],
  'asks.duration': ['(多久|多长时间|什么时候能|什么时候会|啥时候|要等)'],
  'asks.next-step': ['(怎么办|该怎么|需要做什么|要不要|怎么做)'],
  'asks.passport': ['(护照在哪|护照什么时候|护照会不会)'],
  'asks.contact': ['(联系谁|怎么联系|发给谁|写给谁)'],
  'asks.documents': ['(什么材料|哪些材料|要交什么|需要什么文件)'],
  'asks.other': ['(有人|请问|有没有人|有没有)'],
} as const satisfies Vocabulary;
