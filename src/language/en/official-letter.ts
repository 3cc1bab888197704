/** The letter that goes with a refusal under section 221(g), in the words of the law and in plain words. */
export const officialLetter = {
  'official.letter.title': 'Your visa application: what is still missing',
  'official.letter.law-nonimmigrant':
    'Your application for a nonimmigrant visa has been refused per section 221(g) of the U.S. Immigration and Nationality Act.',
  'official.letter.law-immigrant':
    'Your application for an immigrant visa has been refused under section 221(g) of the U.S. Immigration and Nationality Act.',
  'official.letter.law-why':
    'Under this section no visa may be issued when it appears from the application that the person is not entitled to it, when the application does not meet the law and its rules, or when the officer knows or has reason to believe that the person is not entitled to it.',
  'official.letter.plain':
    'In plain words: we cannot give you the visa today, because something is missing. The case stays open. This refusal can be overcome, that is, lifted. Then an officer decides again.',
  'official.letter.copy':
    'This is a copy, made on {today}. The letter was given on {given}. What is missing and asked for is shown as it stands on the day of this copy.',

  'official.letter.need.administrative-processing': 'Administrative processing',
  'official.letter.need.documents': 'Documents',
  'official.letter.need.interview': 'Interview',
  'official.letter.need.petition': 'Petition',
  'official.letter.need.information': 'Information',
  'official.letter.need.medical': 'Medical examination',
  'official.letter.plain.administrative-processing':
    'We have to check something ourselves. You need do nothing for it.',
  'official.letter.plain.documents':
    'We need papers from you. They are listed below, or an officer named them.',
  'official.letter.plain.interview': 'We need to see you before we can decide.',
  'official.letter.plain.petition':
    'We have to find the approved petition in a government record. You need do nothing; your employer can send us a copy.',
  'official.letter.plain.information': 'We need answers from you.',
  'official.letter.plain.medical': 'We need the report of a doctor who is named on our list.',

  'official.letter.item.due': 'by {day}',
  'official.letter.item.no-due': 'as soon as you can',

  'official.letter.next.give':
    'Give us everything in one go, through your case page or in the way that the officer said.',
  'official.letter.next.interview': 'Make an appointment, and bring this letter and your passport.',
  'official.letter.next.medical': 'Arrange the examination now: there can be a wait for a day.',
  'official.letter.next.check':
    'We write to you when the check is done or when we need something. Nobody can promise how long it takes.',
  'official.letter.next.decide':
    'When nothing is missing any more, an officer decides again: yes, no, or a question for more. You need pay no new fee for that.',
  'official.letter.next.word':
    'Until then the status page goes on showing “{word}”. That alone is no bad sign.',
  'official.letter.next.disclose':
    'Later forms ask if you were ever refused. Answer yes, and name section 221(g).',

  'official.letter.year.nonimmigrant':
    'Give us what is ticked by {day}. When nothing has come within one year of the refusal, the case is closed, and a new application needs a new fee.',
  'official.letter.year.immigrant':
    'Give us what is ticked by {day}. When nothing has come within one year of the refusal, the registration of your case is ended. It can be taken up again within two years of the refusal only if you could not act for a reason that was not in your hands.',
  'official.letter.year.diversity':
    'A DV-{year} visa can be issued only until {day}. A case that is still open then ends, and nothing is carried over.',
  'official.letter.year.none': 'No one-year limit runs while we check something and ask nothing of you.',
  'official.letter.safety': 'We never ask for papers or money by phone. This letter is free.',
} as const;
