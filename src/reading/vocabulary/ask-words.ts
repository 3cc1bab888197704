/** How people ask for things, a language a line: small letters, without bounds that a hostile text could stretch. */
import type { AskKind } from './concepts.ts';

type Particular = Exclude<AskKind, 'other'>;
export type AskWords = {
  /** What makes a sentence a question although no question mark ends it. */
  readonly asking: RegExp;
  /** In the order in which a sentence is tried; it may ask several things. */
  readonly kinds: Readonly<Record<Particular, RegExp>>;
  /** A call for help that says nothing particular. */
  readonly help: RegExp;
};

/**
 * Words without which no sentence asks: those of the second row ask anywhere, the others where a clause begins or
 * behind "can". A sentence without a question mark and without any of them is not looked at.
 */
export const MAY_ASK = {
  opening:
    'how what when where who whom why is are am does do did can could should shall will has have must any anyone anybody',
  anywhere:
    'how what please pls any someone somebody anyone anybody know ask understand wondering sure idea ideas insight insights advice advise suggestion suggestions thoughts clue guess tips info suggest guide confused help question think',
  /** Behind these, as behind a comma, a clause begins. */
  leading: 'so and but now also please pls kindly admin sir kumar guys friends',
  behindCan: 'some any',
} as const;

const WE = '(?:i|we|he|she|my (?:wife|husband|son|daughter|mother|father|parents))';
const HAVE_TO = '(?:need|have|want|supposed|required|ought|going)? ?(?:to )?';

export const ENGLISH: AskWords = {
  asking: new RegExp(
    [
      '(?:^|[,;:] ?|\\b(?:so|and|but|now|also|please|pls|kindly|admin|sir|kumar|guys|friends) )(?:how (?:long|much|many|soon|can|do|should|to)|what (?:should|can|do|does|is|are|to|shall|must|happens|next)|when (?:will|can|would|do|does|is|should)|where (?:is|are|can|do|should)|whom?\\b (?:should|can|do|to|shall|has|is|have|could)|why\\b|(?:is|are|am|does|do|did|can|could|should|shall|will|has|have|must) (?:i|we|it|this|that|there|they|you|he|she|any|some|my|our|the|u)\\b|any ?(?:one|body|1)\\b|does any)',
      '\\b(?:please (?:advi[cs]e|suggest|guide|tell|share|help|let me know)|can (?:some|any) ?(?:one|body)|(?:want|wanted|like|love|need) to (?:know|ask|understand)|wondering|not sure (?:if|when|what|how|why|whether|is)|any (?:ideas?|insights?|advi[cs]e|suggestions?|thoughts|clue|guess|tips|info)|(?:advi[cs]e|suggest|guide) me|confused|(?:do ?n.?t|can.?t|cannot|unable to) understand|need (?:your )?(?:advi[cs]e|help)|please tell|let me know (?:how|when|what|if|whether|why)|my question is|you think|what (?:to|i need to|i should|i can|should i|can i|we should) do|how long (?:it|will|does|take|more))',
    ].join('|'),
  ),
  kinds: {
    duration:
      /\bhow (?:long|soon|many times? it|much (?:more |longer )?time|much longer|many (?:more |business |working )?(?:days|weeks|months|hours))\b|\b(?:when|by when) (?:will|can|would|could|should|shall|is|are|do|does|am)\b|\btime ?(?:frame|line|span|limit)|\b(?:processing|expected|waiting|average|usual) time\b|\b(?:take|takes|taking) (?:so |this |that |too |any )?(?:long|much|time|more)|\bwhen (?:the )?(?:normal|they|it|i|we|visa|status|embassy|consulate|my) .{0,40}(?:resume|open|start|issue|get|finish|change|update|hear)|\b(?:any )?(?:eta|deadline)\b|\buntil when\b|\bwithin how\b|\bnormally takes?\b/,
    passport:
      /\bwhere .{0,30}passports?\b|\bwho (?:has|have|holds|got) .{0,20}passports?|\b(?:expect|ask for|get|want|have|receive) (?:it|them) back\b|\bpassports?\b.{0,60}\b(?:come|coming|back|track|tracking|return|returned|returning|deliver|delivered|delivery|collect|pick|arrive|sent|send it|reach|receive|get|lost|with them|at the)|\b(?:get|collect|pick ?up|receive|track|return|withdraw|borrow|take|want|ask for|keep|hold) (?:back |up )?(?:my|the|our|his|her|their|your) (?:\w{1,12} )?passports?/,
    contact: new RegExp(
      `\\bwhom?\\b.{0,30}\\b(?:contact|call|write|e-?mail|reach|talk|speak|ask|inform|approach)|\\bwhom (?:to|should|can|do|shall)\\b|\\b(?:e-?mail|mail|phone|contact|telephone) ?(?:address|id|number|no|details?|info)\\b|\\b(?:working|correct|right|which|what|any) (?:e-?mail|number|phone|contact)|\\b(?:how|where) (?:to|can|do|did|could|should|shall|would) ?(?:${WE}|you|u)? ?(?:contact|call|reach|e-?mail|write|get in touch|get hold|send (?:an? )?(?:e-?mail|mail|inquiry|enquiry))|\\b(?:should|can|shall|do|must|could) ${WE} ${HAVE_TO}(?:contact|call|e-?mail|write (?:to )?(?:them|the)|inform|tell them|reach out)|\\b(?:need|have) to (?:contact|call|e-?mail|inform|write to)|\\bworth (?:calling|writing|e-?mailing|contacting)|\\b(?:i can|can i|could i|should i|shall i|do i|must i) (?:\\w{1,12} ){0,2}(?:call|talk to|write|contact|mail|tell)\\b|\\b(?:helpline|hotline)\\b|\\bmail the (?:embassy|consulate)`,
    ),
    documents: new RegExp(
      `\\b(?:what|which) (?:\\w{1,12} ){0,3}(?:documents?|docs?|papers?|paperwork|forms?|proofs?|evidence|papers)\\b|\\b(?:should|can|shall|do|does|will|must|could|would|did) (?:${WE}|i still|you) ${HAVE_TO}(?:submit|provide|bring|carry|upload|attach|scan|translate|fill|redo|repeat|send (?!an? (?:e-?mail|mail)))|\\b(?:need|have) to (?:submit|bring|carry|provide|upload|redo)\\b|\\bnew (?:medical|ds-?160|police|photos?|i-?\\d{2,3}|petition)\\b|\\b(?:re-?medical|medical (?:again|expired|valid|expire)|redo|affidavit|police (?:certificate|clearance))\\b|\\b(?:original|scanned?|copy|copies|notari[sz]ed|translat\\w{2,5})\\b|\\b(?:is|are|will) (?:\\w{1,12} ){0,5}(?:enough|accepted|acceptable|required|needed|sufficient)\\b`,
    ),
    meaning:
      /\b(?:mean|means|meaning|meant)\b|\bnormal\b|\b(?:common|usual|weird|strange)\b|\bwhy\b|\bhappen(?:s|ed|ing)?\b|\bgoing on\b|\b(?:good|bad|positive|negative) (?:sign|news|thing)|\b(?:worry|worried|panic|concerned|afraid|scared)\b|\b(?:refused|rejected|denied|approved|cancell?ed|finished|over|final|final refusal|a refusal|rejection|denial)\b.{0,25}$|\bin (?:ap|administrative processing|admin processing)\b.{0,12}$|\b(?:fail|failed|on earth|glitch)\b|\bchanged? their minds?\b|\b(?:confus\w{2,4}|understand|explain|interpret|insight)\b|\bwhat (?:is|was|are) (?:this|that|these|the difference|it|a|the (?:status|case|reason|meaning))\b|\bdifference between\b|\bis (?:it|this|that|there) (?:any |still )?(?:ok|okay|fine|good|bad|hope|a chance|chance|chances|a problem|problem|an? error|error|glitch|mistake|real|true|for|because|about|a|an|just)\b|\b(?:any|some) (?:hope|chance)|\bchances? (?:of|to|that)|\b(?:can|will|could|would|should) (?:it|this|that|the status|status|my (?:visa|case|status)|they) .{0,40}(?:chang|issu|approv|refus|reject|deny|den(?:ied|y)|cancel|revok|affect)|\bwhat to expect|\bwhat (?:can|should|do) i expect/,
    'next-step': new RegExp(
      `\\b(?:what|how) (?:else |all )?(?:should|can|do|shall|must|could|would|to|need|am i|are we)\\b(?: (?:${WE}|you))?(?: (?:need|have|supposed|advise|suggest|recommend))?(?: to)? ?(?:do|proceed|suggest|advi[cs]e|recommend|handle|go about|fix|solve|correct|expedite|speed|extend|apply|reschedule|request|withdraw|cancel|get it)\\b|\\bwhat (?:next|now|is (?:the|my) next|are (?:the|my) (?:options|next))|\\bnext steps?\\b|\\bwhat (?:i|we) (?:need to|should|can|have to|must) do\\b|\\b(?:do|does|should|shall|can|must|could|may|would|will) ${WE} (?:still |just |also |now |then )?${HAVE_TO}(?:wait|book|cancel|apply|reapply|re-apply|withdraw|travel|go|fly|follow|schedule|reschedule|attend|file|request|expedite|take|try|change|use|work|stay|return|leave|enter|quit|resign|buy|refile|hire|sue|appear|walk|do|appeal|sign|join|be able)|\\b(?:better|safe|wise|advisable|ok|okay|possible|good idea) to (?:wait|apply|cancel|book|travel|withdraw|go|reapply|take|file|do|follow|start)|\\b(?:procedure|way forward|way out|options?|alternatives?|follow[- ]?ups?|what to do|how to proceed|suggestions?|suggest|advi[cs]e|guide|guidance|lawyer|lawsuit|mandamus|expedite)\\b|\\bor (?:just |simply |should i |do i )?(?:wait|apply|book|cancel|reapply|withdraw|contact)`,
    ),
  },
  help: /\b(?:help|let me know|feedback|reply|respond|response|comments?)\b/,
};

export const CHINESE: AskWords = {
  asking:
    /请问|想问|问一下|求问|求助|有没有|是不是|会不会|能不能|要不要|该不该|是否|怎么办|怎么|为什么|为啥|什么意思|啥意思|怎么回事|什么情况|多久|多长时间|什么时候|吗$|呢$|有人|不知道/,
  kinds: {
    duration: /多久|多长时间|什么时候|何时|几天|几周|几个月|多少天|啥时候|要等/,
    passport: /护照.{0,12}(?:哪|还|拿|取|寄|退|借|回|到|吗|呢)|(?:拿|取|寄|退|借|查).{0,6}护照/,
    contact:
      /(?:联系|打电话|发邮件|写信|催).{0,8}(?:谁|哪|吗|呢|用|有用)|(?:哪个|什么|谁).{0,6}(?:邮箱|邮件|电话)|邮箱是|怎么(?:联系|催)|要不要催|找谁/,
    documents:
      /(?:什么|哪些|哪种|要不要|需要|用不用).{0,8}(?:材料|文件|表|证明|照片|体检)|材料.{0,10}(?:吗|够)|要(?:交|带|补).{0,6}(?:什么|吗)/,
    meaning:
      /什么意思|啥意思|正常|怎么回事|为什么|为啥|是不是|代表|意味|算不算|有戏|凉了|拒了|好事|坏事|说明什么|会不会|什么情况/,
    'next-step':
      /怎么办|该怎么|怎么做|咋办|接下来|下一步|要不要|该不该|需要.{0,6}吗|可以.{0,12}吗|能不能|能.{0,10}吗|建议/,
  },
  help: /求助|求|帮|蹲/,
};
