/** Chinese words that make what follows something else than an event. */
import type { Vocabulary } from '../concepts.ts';

export const MOODS = {
  'mood.not': ['(没有|没|未|无|不|不是|并未|还没|尚未|从未|别|不用|无需)'],
  'mood.question': [
    '(请问|想问|有没有人|有没有|是不是|会不会|能不能|是否|怎么办|怎么|为什么|多久|多长时间|什么时候|有人|问一下|求问|求助|蹲)',
  ],
  'mood.hope': ['(希望|祝|祝大家|但愿|求|许愿|祝愿|祈祷|快下签|早日|期待|估计|可能|应该|据说|听说)'],
  'mood.if': ['(如果|要是|假如|万一|等到|只能等|除非|除了)'],
  'mood.future': ['(会|将|打算|准备|要去|将要|下周|下个月|即将|可以|能|尽量|最好|建议)'],
  'mood.advice': ['(建议|大家|最好|记得|不要|尽量)'],
  'mood.hearsay': ['(有些人|有人|别人|网友|听说|看到|小红书|群里|朋友说|论坛|很多人|好像)'],
  'mood.wait': ['(等|等待|等着|在等|苦等|漫长)'],
  'mood.you': ['(你|您|你们|楼主)'],
  'mood.still': ['(还是|仍然|依然|仍|依旧|还|没动静|没变化|没有变化|未更新|没更新|无更新|没有更新|一直)'],
  'mood.but': ['(但是|但|不过|然而|可是)'],
  'mood.and': ['(然后|并|和|同时|之后|后|以及|且|后来)'],
  'mood.thanks': ['(谢谢|感谢|多谢|感恩)'],
} as const satisfies Vocabulary;
