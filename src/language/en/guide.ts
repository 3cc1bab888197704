/** The guide: short articles. A paragraph that states a fact names it in src/web/public/guide-articles.ts. */
export const guide = {
  'guide.title': 'Guide',
  'guide.lead': 'Every word, letter and section number, in plain language, each with its source.',

  'guide.articles': 'Articles',
  'guide.source-number': 'Source {number}',
  'guide.official-text': 'The official text',
  'guide.more': 'More to read',
  'guide.ask': 'What does it mean for you? <a>Tell us what your page shows</a>.',

  'guide.refused.title': 'What “Refused” means',
  'guide.refused.lead':
    'The page shows one word for very different cases. Some are almost finished. Some wait for a paper. Some are over.',
  'guide.refused.law.heading': 'Why a living case is called refused',
  'guide.refused.law.1':
    'US law gives the officer few answers. Once you have made your application, it must be issued or refused. There is no third box called “pending”. If the officer cannot issue today, because something must still be checked or a paper is missing, the case is refused for now under section 221(g).',
  'guide.refused.law.2':
    'That refusal can be lifted. The law calls it “overcome”. It happens in two ways: you give what was missing, or the consulate finishes its check. Then an officer decides again, and can issue the visa.',
  'guide.refused.final.heading': 'When it is a real no',
  'guide.refused.final.1':
    'A refusal under section 214(b) is not lifted by sending papers. It means that the officer was not convinced that you qualify for this visa. You can apply again, with a new form, a new fee and a new interview.',
  'guide.refused.final.2':
    'A refusal under section 212(a) names a reason in the law, for example an earlier overstay. Some of these reasons can be waived: the reason stands, but it is forgiven. The officer should tell you whether a waiver is possible.',
  'guide.refused.final.3':
    'Under section 212(f), a president’s proclamation stops visas for certain people. No paper from you changes that; the proclamation and its exceptions decide.',
  'guide.refused.tell.heading': 'How to tell which one is yours',
  'guide.refused.tell.1':
    'Look at the letter, not at the page. The officer must tell you the ground of a refusal, with few exceptions. The letter names the section, and it outranks the word on the page.',
  'guide.refused.tell.2':
    'No letter, the passport kept, and friendly words at the window mostly mean that the visa is being finished. The page can show “Refused” for some days all the same.',
  'guide.refused.tell.3':
    'Under “Refused” stands a short or a long text. Many people read the short one as the end. No official source says so, and people with the short text have been issued visas.',
  'guide.refused.later.heading': 'Does it count later?',
  'guide.refused.later.1':
    'Yes. When a later form asks whether you were ever refused a visa, a refusal under 221(g) counts, even if the visa was issued afterwards. Say so, and say how it ended.',

  'guide.221g.title': 'Section 221(g) and its papers',
  'guide.221g.lead':
    'A letter with boxes, in some colour, and one of them ticked. What the boxes mean, and what the colour does not.',
  'guide.221g.two.heading': 'Two kinds, and they run differently',
  'guide.221g.two.1':
    'Something is asked of you: documents, a form, a medical examination, another interview. The next step is yours. You have one year to give it. After a year without an answer the case is closed and you would pay and apply again.',
  'guide.221g.two.2':
    'Nothing is asked of you: the consulate is checking something. This is called administrative processing. There is nothing you can send to make it faster, and the one-year limit does not apply. One report says otherwise of Panama: there such a case is closed after a year unless you ask.',
  'guide.221g.two.3':
    'Sources disagree about the day from which the year counts: some count from the refusal, some from the application. We show both days, and use the earlier one.',
  'guide.221g.colour.heading': 'The colour of the paper',
  'guide.221g.colour.1':
    'Consulates use white, pink, blue, yellow and green paper, each in its own way. The same colour means different things in different cities. Read the ticked boxes.',
  'guide.221g.check.heading': 'What is being checked?',
  'guide.221g.check.1':
    'The consulate does not tell you which check it makes, and nobody outside can know. Anybody who sells you that knowledge is guessing.',
  'guide.221g.check.2':
    'For H, L, O, P and Q visas the officer must find your petition in a record called PIMS. When it is not there yet, the case waits until it is found. This is common and says nothing against you.',
  'guide.221g.check.3':
    'Some people are sent form DS-5535 by e-mail. It asks for fifteen years of travel, addresses and work, and five years of social media names, phone numbers and e-mail addresses. Answer it fully and keep a copy.',
  'guide.221g.family.heading': 'Families',
  'guide.221g.family.1':
    'Family members who applied together are usually held together until the last check is done. When one visa is issued and another is not, ask about the other one by its own number.',

  'guide.dropbox.title': 'Dropbox: no interview, and still “Refused”',
  'guide.dropbox.lead':
    'You handed in passport and papers and nobody asked you anything. Then the page says “Refused”.',
  'guide.dropbox.why.heading': 'Why the page says so',
  'guide.dropbox.why.1':
    'An application without an interview goes through the same law: not issued yet means refused for now. People report that the word mostly changes within a week to ten days.',
  'guide.dropbox.interview.heading': 'You are called to an interview after all',
  'guide.dropbox.interview.1':
    'The officer may want to see you, or your fingerprints. Until you go, the case stays refused under 221(g). Book the interview in the way that the message says, and bring what it lists. It is a request and not a verdict.',
  'guide.dropbox.who.heading': 'Who may still use it',
  'guide.dropbox.who.1':
    'Since 2 September 2025 nearly everybody who applies for a visitor, student or work visa needs an interview. A few groups are left out, among them diplomats and some renewals of visitor visas within twelve months.',

  'guide.passports.title': 'Where is my passport?',
  'guide.passports.lead':
    'The status page knows nothing of your passport. Its journey is followed somewhere else.',
  'guide.passports.kept.heading': 'The consulate kept it',
  'guide.passports.kept.1':
    'A visa is a sticker in the passport, so the consulate needs it to finish. Keeping it is a good sign and not a promise: some consulates keep passports during a check as well.',
  'guide.passports.returned.heading': 'It came back without a visa',
  'guide.passports.returned.1':
    'Read the letter that came with it. During a long check many consulates hand the passport back, so that you can travel, and ask for it again at the end. A passport that came back with a refusal letter is another matter: the section on the letter decides.',
  'guide.passports.words.heading': 'The words of the trackers',
  'guide.passports.words.1':
    '<q>In Transit to Post</q> means that the passport you handed in is on its way to the consulate, not back to you. <q>Origination Scan</q> means that it has left the consulate. <q>Ready for pickup</q> means that you can collect it.',
  'guide.passports.collect.heading': 'Collect it in time',
  'guide.passports.collect.1':
    'A passport that nobody collects goes back to the consulate after about one to two weeks, depending on the place. If you cannot go, find out who may collect it for you.',

  'guide.asking.title': 'Whom to ask, and from which day',
  'guide.asking.lead':
    'Asking early does not speed anything up. Asking at the right moment, with the right facts, does get answers.',
  'guide.asking.when.heading': 'From which day',
  'guide.asking.when.1':
    'Consulates answer questions about a check only after some time: 60, 120 or 180 days after the interview or the last paper you gave, depending on the place. When we do not know your consulate’s rule, we use the latest of these days.',
  'guide.asking.when.2':
    'When the officer said “approved” or nobody interviewed you, a short and polite question after a week to ten days is reasonable.',
  'guide.asking.whom.heading': 'Whom',
  'guide.asking.whom.1':
    'Write to the embassy or consulate that has your case. For immigrant cases that were not sent there yet, write to the National Visa Center. A question about the law, and not about your papers, can go to the State Department’s LegalNet.',
  'guide.asking.whom.2':
    'The file of a visa case is confidential by law. The consulate speaks with you, and with your lawyer or petitioner only within limits. So write yourself, or sign that somebody may ask for you.',
  'guide.asking.what.heading': 'What to write',
  'guide.asking.what.1':
    'Your name as in the passport, your application or case number, the day and place of the interview, one question. No story, no anger, no attachment that nobody asked for. We write the message for you on the answer page.',

  'guide.immigrant.title': 'Immigrant visas, the National Visa Center, and waivers',
  'guide.immigrant.lead':
    'The words are the same and the clocks are not. For an immigrant visa a missed year ends the case.',
  'guide.immigrant.nvc.heading': 'Before the interview',
  'guide.immigrant.nvc.1':
    '“At NVC” means that the National Visa Center still collects fees, the form and your documents. “In Transit” means that the file travels to the consulate. “Ready” means that it is ready for your interview. In none of these has anybody decided anything.',
  'guide.immigrant.refused.heading': 'Refused after the interview',
  'guide.immigrant.refused.1':
    'If the visa is not issued by the end of that or the next working day, the officer must refuse it, even when only a medical result or a check is missing. There is no such thing as a pending immigrant visa after the interview.',
  'guide.immigrant.refused.2':
    'Give what is missing within one year of the refusal. If nothing comes in that year, the law says that the registration ends. It can be restored before the end of the second year if you show that the reason lay outside your control.',
  'guide.immigrant.diversity.heading': 'Diversity Visas end on 30 September',
  'guide.immigrant.diversity.1':
    'A Diversity Visa can be issued only until the last day of the fiscal year for which you were selected: a DV-2027 visa until 30 September 2027. A case that is still refused under 221(g) on that day ends, also when nothing was asked of you. The one-year rules of other visas give no more time. So give at once what is asked, and name the day when you write to the consulate.',
  'guide.immigrant.diversity.2':
    'Nothing is carried over into the next year, and a court of appeals decided in 2024 that courts cannot order such visas afterwards. You can enter a later lottery; every year needs a new entry.',
  'guide.immigrant.waiver.heading': 'Waivers',
  'guide.immigrant.waiver.1':
    'Overcome and waived are two things. A 221(g) refusal is overcome when its reason is gone. A 212(a) refusal stays, and can be forgiven with a waiver. The page keeps showing “Refused” while a waiver is being decided.',
  'guide.immigrant.stop.heading': 'Approved, and then a proclamation',
  'guide.immigrant.stop.1':
    'Since June 2025 several proclamations stop visas for people of certain countries, and since 21 January 2026 immigrant visas of 75 countries are not printed, although interviews go on. This is what law firms report; check the official notice for your country.',

  'guide.march-2020.title': 'What changed on 3 March 2020',
  'guide.march-2020.lead':
    'Overnight “Administrative Processing” became “Refused”. Nothing had happened to the cases.',
  'guide.march-2020.before.heading': 'Before',
  'guide.march-2020.before.1':
    'A case refused under 221(g) and still being checked was shown as “Administrative Processing”. The word said what the consulate was doing, not what the law called it.',
  'guide.march-2020.after.heading': 'Since then',
  'guide.march-2020.after.1':
    'The State Department changed the word on the page so that it agrees with the letter, which had always said “refused”. It said that there was no change in the cases themselves.',
  'guide.march-2020.again.heading': 'The old word still appears',
  'guide.march-2020.again.1':
    'After “Refused”, many pages show “Administrative Processing” for some days and then “Issued”. People report this order often. It mostly means that somebody is working on the case again.',
} as const;
