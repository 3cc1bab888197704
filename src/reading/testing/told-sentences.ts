/**
 * Sentences of invented stories. "{day}" takes a day, "{name}" and the like personal data, "{whose}" a relative.
 * The stories tell of visas; what they say is checked by nobody but for staying the same when the data are blanked.
 */
type Sentences = readonly [string, ...string[]];

export const EVENTS: Sentences = [
  'I had my H1B interview on {day} in Hyderabad.',
  'I attended my F1 interview on {day}, the officer said it is approved and kept my passport.',
  'My {whose} {given} was interviewed on {day} and was given a white 221(g) slip.',
  'My {whose} {full} attended the interview on {day} in Chennai.',
  'On {day} I was given a pink slip that asked for documents.',
  'The officer gave me a 221g blue slip and kept my passport on {day}.',
  'Status changed to Refused on {day}.',
  'On {day} the status of {case} changed to Administrative Processing.',
  'CEAC shows Issued since {day}.',
  '{day} - interview, passport {passport} kept',
  '{day} - status changed to issued',
  '{day}: submitted passport at VFS, tracking {tracking}',
  '{day}: received email to submit passport',
  'I dropped my documents at the VAC on {day} under the interview waiver.',
  'I got my passport {passport} back on {day} without a visa.',
  'On {day} they emailed me to submit my CV and I sent it on {day}.',
  'My case {case} was refused under 221(g) on {day}.',
  'My {whose} {given} got the passport back with the visa on {day}.',
  'On {day}, {full} was told that the visa is approved.',
  'My petition {receipt} was filed by my employer, and the interview was on {day}.',
  'Mr. {family} and I attended the interview on {day} in Mumbai.',
  'Passport number {byLabel} was returned on {day}.',
  'They asked my {whose} for a medical on {day}.',
  'I sent the documents on {day} from {email}.',
];

export const ASIDES: Sentences = [
  'You can reach me at {email}.',
  'My email is {email} and my phone number is {phone}.',
  'Please call me at {phone}.',
  'WhatsApp {phone} if you are in the same boat.',
  'My case number is {case}.',
  'Case no: {case}',
  'Application ID {case}, passport no. {byLabel}.',
  'Passport number: {byLabel}',
  'My passport number is {passport}.',
  'Receipt number {receipt}.',
  'The I-797 {receipt} is valid for 3 years.',
  'Tracking number {tracking} shows nothing for 5 days.',
  'I posted a screenshot at {link}',
  'See {link} for the letter.',
  'Full name: {full}',
  'Name: {formal}',
  'Applicant: {full}',
  'I am {full} from Kenya.',
  'This is {full}.',
  'My name is {full} and I wait since 60 days.',
  'Myself {full}, working in Texas.',
  'My friend {given} is in the same boat.',
  'My {whose} ({given}) is waiting too.',
  'Thank you {given} for your help.',
  '@{given} did you get any update?',
  'My attorney {full} says that it is normal.',
  'Dr. {full} wrote the invitation letter.',
  'The letter is addressed to Mrs. {family}.',
  'I live at {address}.',
  'My address is {address}.',
  '{given} and I have waited for 10-12 business days.',
  'My daughter’s name is {given}.',
  'I spoke with {full} at the call centre.',
  'It is for my son {given}, who is 4 years old.',
];

/** Nothing personal, and much that looks like it. */
export const FILLERS: Sentences = [
  'I paid $160 for the DS-160 and have form I-797 and I-20 with me.',
  'The slip says 221(g), not 214(b) or INA 212(a)(3)(B).',
  'The website says 180 days, some people wait for 10-12 business days.',
  'My appointment was at 10:30 AM in window 14.',
  'I have an L1-A, my wife has an L2.',
  'Does anybody know how long it takes?',
  'I work for Infosys in Bangalore and my flight is with Lufthansa.',
  'Blue Dart has 3 offices in Hyderabad, open from 9.00 to 17.30.',
  'The Department of State and USCIS did not answer.',
  'Please let me know what I should do next.',
  'Is this normal?',
  'I did my Master of Science at the University of Texas at Dallas in 2015-2017.',
  'My travel is planned by Christmas, I hope that Covid will not stop it.',
];

export const OPENINGS: Sentences = [
  'Hi {given},',
  'Hello {given} and {given},',
  'Dear Mr. {family},',
  'Hey {given}!',
  'Dear {full},',
  'Hi all,',
  'Hello everyone,',
  'Dear Sir or Madam,',
  '{given},',
];

export const CLOSINGS: Sentences = [
  'Regards,\n{full}',
  'Regards, {given}',
  'Best regards\n{full}',
  'Thanks,\n{given}',
  'Thank you!\n{full}',
  'Thanks in advance.\n{given}',
  'Kind regards,\n{lower}',
  'Sincerely, {full}',
  'Yours faithfully,\n{full}\n{phone}',
  '- {given}',
  'Cheers, {given}.',
  'Thanks & Regards\n{full}\n{email}',
  'Many thanks!',
  'Good luck to all.',
];

export const HAN_EVENTS: Sentences = [
  '{day} 北京面签，给了白条221g',
  '{day} 上海面试，被check，收走护照',
  '{day} 补交材料',
  '{day} 状态变成 administrative processing',
  '{day} issued',
  '{day} approved',
  '{day} 收到邮件要护照，{day} 交护照 {passport}',
  '{day} 我老婆{han}面签，check 了',
  '{day} {case} 变成 refused',
  '{day} 收到护照，单号 {tracking}',
];

export const HAN_ASIDES: Sentences = [
  '我叫{han}，一直在等。',
  '姓名：{han}',
  '本人{han}，学计算机的。',
  '我朋友{han}也在等。',
  '{han}先生说正常。',
  '感谢{han}老师的帮助。',
  '护照号{byLabel}',
  '护照号码是 {passport}，案件号 {case}',
  '邮箱 {email}',
  '电话 {phone}',
  '微信 {phone}，有消息请告诉我',
  '我住在{hanAddress}。',
  '申请人：{full}',
  '我老公{han}的还没有消息。',
];

export const HAN_FILLERS: Sentences = [
  '请问一般多久？',
  '美本，机械专业。',
  '祝大家早日下签！',
  'DS-160 和 I-20 都带了。',
];
export const HAN_CLOSINGS: Sentences = ['谢谢！', '祝好，\n{han}', '谢谢大家！\n{han}', ''];
export const WHOSE: Sentences = [
  'wife',
  'husband',
  'son',
  'daughter',
  'brother',
  'sister',
  'mother',
  'father',
  'friend',
];
