/** What people and posts do with things. */
import type { Vocabulary } from '../concepts.ts';

export const ACTS = {
  'act.ask': [
    '(ask|asks|asked|asking|aksed|askd) [me|us|him|her|them|my wife|my husband|again] [for|to|about]',
    '(request|requests|requested|requesting|requeste|require|requires|required|requiring|needs|needed|demanded|wants|wanted|instructed|invited|directed|advised)',
    '(need|have|had|needed|supposed|required|told) (to|us to|me to)',
    '(told|advised|instructed|directed|invited|informed|notified) (me|us|him|her|my wife|my husband) to',
    '(emailed|e mailed|mailed|messaged|texted|called|phoned|rang|contacted|wrote|calling|emailing|contacting) [to] (me|us|him|her|my wife|my husband) (for|to|asking|requesting|saying to|back for|again for|second time for)',
    '(need|want|wanting|asks|seeking|demanding|requisition|looking for|insisted on|insisting on)',
    '(want|wanted|wants|need) (me|us|him|her) to',
    '(invitation|request|notification|instruction|instructions) (for|to)',
    '(appointment) letter',
    '(please|kindly|pls|plz) (submit|send|provide|bring|upload|drop|email|mail|give|fill|deposit)',
    '(ticked|tick on|ticks on|tick for|circled|highlighted|marked|underlined) [for|on]',
    '(said|says|saying|mentioned|called|emailed|mailed|phoned|texted) to (email|mail|e mail|send|submit|bring|provide|upload|fill|drop)',
    '(says|said|saying|stating|mentioned) [me] to (schedule|book|attend|appear|come|visit)',
    '(emailed|e mailed|mailed|messaged|texted) (for|asking|requesting)',
    '(been|was|were|got|am) called',
    'call for',
    'called for',
  ],
  'act.notice': [
    '(email|emails|e mail|e mails|mail|letter|notice|message|text message|sms|phone call|call|notification|invitation|instructions)',
    '(received|got|recieved|receive|get) [an|the|a] (email|e mail|mail|call|phone call|letter|notice|message|sms|notification)',
    '(emailed|e mailed|mailed|messaged|texted|called|contacted|wrote) [to] (me|us|him|her|my wife|my husband)',
  ],
  'act.give': [
    '(submit|submits|submitted|submiting|submitting|submited|sumbitted|subbmitted|submitt|submission|resubmitted|resubmit)',
    '(provide|provided|providing|upload|uploaded|uploading|uploded|supplied|supply|furnished|attached|filed|fill|filled|filled out|filled in|completed|complete)',
    '(send|sent|sending|sends|sended|resent|post|posted|mailed|emailed|e mailed|mailing|emailing|couriered|courier|fedexed|forwarded|faxed|shared)',
    '(passed|pass) (it|them)',
    '(left|let) (my|our|his|her|the)',
    '(drop|dropped|droped|dropping|drop off|dropped off|drop it off|droped off|dropoff|gave in|handed in|handed over|hand over|turned in|deposited|surrendered|gave back to them|replied with|replied back|responded with|reply with|brought|bring|carry|took along|give|gave|given)',
  ],
  'act.deliver': ['(deliver|delivered|delivery|arrived|reached|came|come)'],
  'act.receive': [
    '(receive|receives|received|recieved|recived|receved|receiving|recieve|rcvd|recd|got|get|gotten|getting|collected|collect|collecting|picked up|pick up|picked|picking up|pickup|obtained|have [it] [now] in hand|in hand|in my hand|in my hands|with me|it had|came with|contains|contained)',
  ],
  'act.keep': [
    '(stay|stayed|stays|remained) with',
    '(kept|keep|keeps|keeping|keped|retained|retain|retaining|held|hold|holds|holding|withheld|took away|take|took|taken|confiscated|collected by the officer|kept hold of|held on to|holding on to|held onto)',
    '(still|is|are|was|remains|currently|being) [still|being|still being] (with|at|in|inside) [the|us|the us] (embassy|consulate|them|officer|consular)',
    '(is|are|was|were|being) [still|being] (held by|held at|kept with|kept at|kept in|kept by) [the] [us] (embassy|consulate|them|officer|consular)',
    '(is|are|was|were|still|remains|remained|stays|stayed|kept|left) there',
    '(remains|remained|stays|stayed) (in|at|back|behind)',
    '(put|puts|placed|collects|takes|taking|took away|grabbed|seized)',
    '(has|have) my',
  ],
  'act.return': [
    '(let|lets|allowed|told|asked) (me|him|her|us|them) [to] keep',
    '(slid|pushed|passed) (me|it|him|her) [my|the|his|her]',
    '(returned|return|returns|returning|gave back|given back|giving back|gave it back|gave me back|gave me my|gave him his|gave her her|gave us our|sent back|send back|handed back|hand back|back|gave him back|gave her back)',
    'borrowed back',
    '(came|come|comes|passed|slid|pushed|handed) [it] back',
  ],
  'act.ship': [
    '(shipped|shipping|dispatched|despatched|in transit|intransit|on the way|on its way|out for delivery|tracking number|tracking no|tracking id|awb|label created|origination scan|(ready|available) for (pick up|pickup|collection|delivery)|(ready|available) to (pick up|be picked up|collect|be collected)|to be collected|in the mail|with dhl|with blue dart|(handed|handed over|given|submitted) to [the] (courier|blue dart|bluedart|dhl|fedex|ups|tcs|post office)|being processed for delivery|received from the consular section|waybill)',
  ],
  'act.stamp': ['[already|been] stamped'],
  'act.hand': ['(gave|give|gives|given|handed|hand|handing|issued|issue|issuing|received|got|with|provided)'],
  'act.attend': [
    '(attend|attended|attending|visited|appear|appeared|appearing|reappear|re appear|had|have|went|go|going|gone|faced|face|did|done|appered|completed|finished|took|gave|given|come|came|schedule|scheduled|booked|walk in|in person|was there|were there|been there|was at|were at|been at)',
    '(was|were|been) (at|in) [the] [us] (embassy|consulate)',
    '(it|this|that|all this|everything) (was|happened|took place) (on|in)',
    '(did|done|have done|has done) (it|this|that|so|the same|the needful|accordingly)',
  ],
  'act.tell': [
    '(said|stating|mentioning|say|says|saying|told|tell|tells|telling|informed|informs|mentioned|mention|stated|confirmed|replied|reply|response|answer|responded|explained|toll|wrote|advised|notified|answered)',
  ],
  'act.change': [
    '(changed|change|changes|changing|chaged|chnaged|update|updated|updates|updating|turned|turn|moved|went|became|become|switched|shows|showed|show|showing|displays|displaying|reads|reading|says|saying|went from|remained|remains|stays|stayed|is|was|are|were|be|been|being|got|now|stuck|struck|went into|went under|under|in|into|as|to)',
  ],
  'act.cancel': ['(cancelled|canceled|cancel|postponed|got cancelled|called off|suspended)'],
  'act.contact': [
    '(called|calling|phoned|rang|contacted|contact|wrote|written|inquired|enquired|emailed|e mailed|followed up|follow up|following up|reached out|inquiry|enquiry|expedite request|expedited)',
    '(congressman|congresswoman|senator|congress inquiry|congressional inquiry|congressional)',
    '(emailed|wrote to|called|contacted|wrote) [the] (embassy|consulate|support center|customer care|nvc|national visa center|national visa centre|call center|call centre|post)',
  ],
} as const satisfies Vocabulary;
