/** What an officer or a post says about the decision, in words. */
import type { Vocabulary } from '../concepts.ts';

export const TELLS = {
  'told.approved': [
    'enjoy [your|the] (stay|trip|visit|travel|vacation|time|flight|holiday|journey|america|usa|us)',
    '(congratulations|congrats|congratulated|congratulating|congratulation)',
    'have (a|an) (good|nice|great|safe|wonderful|pleasant) (day|trip|stay|flight|journey|time|travel) in (america|usa|us|the us|the usa|the united states|united states|states)',
    '(see you in|welcome to) [the] (united states|states|us|usa|america)',
    'welcome to (america|usa|the us|the usa|the united states)',
    '(issue|issuing|issued|grant|granted|granting|approve|approving) (the|my|your|our|his|her|me) visa',
    '(issued|granted) (me|us|him|her) (a|the) visa',
    '[you are|youre|ur|u are|we are|im] (good to go|all set)',
    '(approving|approve) (your|my|our|his|her|the) [petition based|h 1 b|student] visa',
    '(i am|im|happy to|we are) (approving|approve) [you|it|this]',
    '(passport|visa) (will be|would be|will) (ready|stamped|mailed|sent|delivered|available) (in|within)',
    '(get|receive|collect) (your|the|my) (visa|passport) (in|within|by)',
    '(get|receive|collect) (visa|passport|it) (in|within|by) (a|one|two|three|1|2|3|4|5|7|10|few|some|couple|next)',
    'visa (granted|accepted)',
    '(visa|visas) (will be|would be|is being) (issued|approved|granted|printed)',
    'eligible for [the|a] visa',
  ],
  'told.administrative-processing': [
    '(case|application|it|visa) [is|was] [still] (under|in|being) [the] (processing|process|processed|review|administrative processing)',
    '(undergoing|pending|under|requires|needs|require|for|further|additional) [further|additional|mandatory|some] (administrative processing|admin processing|processing|background check|security check|administrative process)',
    '(additional|further|more|some|extra) [security|background] (check|checks|verification|verifications|clearance|clearances|investigation|vetting)',
    '(security|background) (check|checks|clearance|verification)',
    'administratively processed',
    '(am|im) (putting|placing) (you|your case|it|this) (in|into|under|for|on|through)',
    'no decision [is|was|has been|yet] [made]',
    '(unable|not able|could not|couldnt|cannot|cant) [to] (verify|find|locate) [my|the] (case|petition|details) [in]',
    '(unable|not able|could not|couldnt|cannot|cant) [to] (verify|find|locate) [it|me|my|the] in (pims|system|the system)',
    '(case|application|it|visa) (is|was) (still) (pending)',
    '(need|needs|require|requires) [to] (additional|further|more|some) (time|checks|processing|clearance)',
  ],
  'told.documents-needed': [
    '[my|the|his|her|our|some] (document|documents|docs|paperwork|application|file|case) [is|are|was|were] (incomplete|missing|not complete|insufficient|lacking)',
    '(were|are|was|is) waiting (on|for) [the|my|his|her|our] [medical|police] (results|report|reports|documents|certificate)',
    '(did not|didnt|do not|dont|does not|doesnt) have [the|my|his|her|our] (medical|medicals|medical results|medical report|documents|police certificate)',
    '(missing|lacking) [some|a|one|the|my|his|her] (document|documents|paper|papers|information)',
  ],
  'told.refused': [
    '(denied|deny|declined|decline|turned down|[was|is|am|are|were] not (approved|eligible|qualified)|ineligible|do not qualify|dont qualify)',
    '(visa|application) (denial|was rejected|is rejected|was refused|has been refused|was declined)',
    '(refused|rejected) (my|his|her|our|the|me) (visa|application)',
    '(i|we|he|she) (was|were|got) (refused|denied|rejected)',
    '[refused|denied|rejected|refusal|declined] [under|as per|by|with|on|based on|citing] [section|sec|clause|code] (214 b|214b|212 a)',
  ],
} as const satisfies Vocabulary;
