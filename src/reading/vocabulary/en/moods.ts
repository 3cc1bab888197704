/** Words that make what follows something else than an event: questions, hopes, conditions, advice, hearsay. */
import type { Vocabulary } from '../concepts.ts';

export const MOODS = {
  'mood.not': [
    '(no|not|nobody|no one|didnt|did not|dont|do not|havent|have not|hasnt|has not|never|without|wasnt|was not|werent|isnt|is not|arent|doesnt|does not|nothing|none|neither|nor|cannot|cant|can not|couldnt|could not|wont|will not|hadnt|had not|unable|yet to|instead of|rather than|failed to)',
  ],
  'mood.question': [
    '(does|did|do|has|have|is|are|was|were|can|could|would|should) (any|anyone|anybody|any one|any 1|someone|somebody|you|this mean|it mean|that mean)',
    '(can|should|shall|do|will|am) i',
    '(can|should|shall|do|will) we',
    '(any idea|any ideas|any one|anyone|any body|anybody|anyone else|any 1)',
    '(how long|how much|how many|how soon|how should|how can|how do|how to|how is|how was|how did|what are|what is|what should|what do|what does|what happens|what would|what can|what next|what was|when will|when can|when should|when did|when do|where is|where can|why is|why did|why was|why do|which means|whats)',
    '(want|wanted|would like|like|wish|just|please) to (know|ask|check|confirm|understand)',
    '(want|wana|wanna) (know|ask)',
    '(wondering|wonder|curious|not sure|unsure|confused|please advise|please advice|pls advise|kindly advise|please suggest|pls suggest|please help|please confirm|please share|please let|let me know|let us know|can someone|can somebody|can you|could you|could someone|should i|should we|do i|do we|did you|do you|have you|has your|do they|my question|the question|question is|guide me|my concern|please guide)',
  ],
  'mood.inverted': [
    '(does|do|is|are|can|could|would|should|will) (this|that|it|there|my|the|i|we|they|she|he|consulate|embassy)',
    '(did|was|were|has) (this|that|it|i|we|they|she|he)',
    '(what|when|where|why|whom|which)',
  ],
  'mood.hope': [
    '(hope|hopes|hoping|hopefully|wish|wishing|wishes|pray|praying|fingers crossed|expect|expecting|expected|best of luck|good luck|all the best|looking forward)',
  ],
  'mood.if': [
    '(if|unless|in case|incase|provided that|assuming|suppose|whether|until|till|once|as soon as|otherwise|even if|as long as|subject to)',
  ],
  'mood.future': [
    '(will|wont|would|going to|gonna|shall|might|may|may be|maybe|could|can|planning to|plan to|planning|about to|intend to|want to|wants to|wish to|plan|ill|soon|try to|trying to|tried to|supposed to be|likely|probably|chances of|chance of|eligible for|eligible)',
    'so that',
  ],
  'mood.planned': [
    '(supposed|scheduled|going|due|planned|slated|booked) (to|for) (go|attend|appear|come|have|face|give) [to|for|in|at]',
    '(am|is|are|im) (scheduled|going|due|booked|slated) for',
    '(will|shall) be (attending|having|going|appearing|giving) [for|to|in|at]',
    '(upcoming|forthcoming)',
    '(next|coming) (week|month|monday|tuesday|wednesday|thursday|friday)',
    'have [an|a] (upcoming|scheduled)',
  ],
  'mood.advice': [
    '(should|must|dont worry|do not worry|you have to|you need to|you can|you may|you might|you should|you will|youll|keep following|please call|please email|please check|please contact|please submit|please send|please provide|my advice|suggest|recommend)',
  ],
  'mood.hearsay': [
    '(i|we|have|ive|just) [have] (heard|read|hear)',
    '(a|some|another|one) (friend|colleague|relative|neighbour|neighbor) of',
    '(i|we|have|ive) [have] (seen|saw|see|noticed) (some|many|people|others|few|several|that people|cases|users|comments|posts|other)',
    'many (are|have|had|got|were|get) [been]',
    'many in (jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|january|february|march|april|august|september|october|november|december) (have|had|got|are|were)',
    '(they|embassies|consulates) (normally|usually|generally|mostly|often|sometimes|always)',
    '(at times|in general|normally|generally speaking) (they|embassies|consulates|the|it|officers)',
    '(started|is|are|not|stopped) accepting',
    '(a|another|one) (guy|girl|person|student|applicant|couple|family) [in|from|who|with|next]',
    '(some|many|few|most|all|several) (students|candidates|ppl|members|applicants)',
    '(some|many|few|other|most|lot of|lots of|several) (people|users|folks|applicants|friends|cases|posts|others|guys|consulates|embassies)',
    '(someone|somebody|others|people|everyone|everybody|folks|users|some one|according to)',
  ],
  'mood.wait': [
    '(waiting for|wait for|awaiting|waiting to|waiting on|await|still waiting|waiting|yet to receive|yet to get|not received|not yet)',
  ],
  'mood.you': ['(you|your|youre|u|ur|yours|youve|youll)'],
  'mood.opinion': [
    '(i think|thinking|i was thinking|i believe|i guess|i feel|i assume|i suppose|guessing|i know|i dont know|i do not know|no one knows|seems like|looks like|i suspect|probably because|i wonder)',
  ],
  'mood.still': ['(still|same|remains|remained|no update|no updates|no change|no changes|unchanged|stays)'],
  /** What is no "still", no "if" and nobody else. */
  'skip.word': [
    'after (waiting|a wait) [for|of]',
    'according to [the|my|their|our] (website|ceac|status|site|page|portal|tracker|tracking)',
    '(i|we) (should|must|would|have to|want to|forgot to) (mention|say|add|tell|admit|note) [that]',
    'same (problem|problems|issue|issues|thing|things|story|scenario|question|concern|experience)',
    'if (it|this|that) (helps|matters|is of any help|is useful|is any help) [anyone|anybody|someone|somebody|others|you|anything]',
    '(hi|hello|hey|dear|thanks|thank you|good morning|good evening) (everyone|everybody|all|folks|people|guys)',
  ],
  'mood.but': ['(but|however|though|although|yet|whereas|while|except|instead)'],
  'mood.and': [
    '(and|&|n|plus|along with|then|so|because|since|after that|when|where|which|who|where in|wherein|also|as)',
  ],
  'mood.thanks': [
    '(thank|thanks|thankyou|thanking|appreciate|grateful) [you|u|so much|very much] [for] [your|all|the|this|ur]',
    '(your|ur) (post|posts|site|blog|article|help|support|input|reply|response|advice|suggestion|suggestions|comment|comments|website|information|experience|experiences|thoughts|feedback|opinion|timeline|timelines)',
    '(let|please let) (you|u) know',
  ],
} as const satisfies Vocabulary;
