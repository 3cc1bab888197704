/** What people copy with a page, or write before and after it. */
export const MENUS = [
  'U.S. Department of State\nCONSULAR ELECTRONIC APPLICATION CENTER\nHome | Privacy | Contact Us\nVisa Status Check\n',
  'CEAC Visa Status Check\nLanguage: English\nVisa Application Type: NONIMMIGRANT VISA (NIV)\nEnter the code as shown\nSubmit\n',
  'Inicio   Contacto   Privacidad\nConsulta de estado de visa\n',
  '首页 联系我们 隐私\n签证状态查询\n',
  'होम संपर्क गोपनीयता\n',
  'Skip to main content\n☰ Menu\n← Back\n',
] as const;

export const FOOTERS = [
  '\nClose\nThis site is managed by the Bureau of Consular Affairs, U.S. Department of State.\nPrivacy Copyright Disclaimer Paperwork Reduction Act',
  '\nEnter the code as shown: K7Q2P\nSubmit\n(c) 2021',
  '\nSent from my phone',
  '\nPrint this page\n↑ Top',
] as const;

export const BEFORE = [
  'Hello all, this is what I see today:\n',
  'Please help me to understand. The website gives this message:\n\n',
  'FYI\n---------- Forwarded message ----------\n',
  'Dear team, I checked this morning and got\n',
] as const;

export const BEHIND = [
  '\nIs it bad? I am very worried about my family.',
  '\n\nThanks in advance, waiting for any reply.',
  '\nThe same text since last month.',
  '\nShould I book the flight or stay?',
] as const;
