/** Addresses and numbers that identify a person, in the forms in which offices and people write them. */
import type { Chance } from '../../wording/testing/chance.ts';
import { familyName, givenName } from './planted-names.ts';

type Forms = readonly [string, ...string[]];

/** In a form "#" is any figure, "@" a capital, "*" a capital or a figure, "№" a "#"; all others stand. */
function filled(chance: Chance, form: string): string {
  const figure = () => String(chance.below(10));
  const capital = () => String.fromCharCode(65 + chance.below(26));
  return form.replace(/[#@*№]/g, (sign) => {
    if (sign === '№') return '#';
    if (sign === '#') return figure();
    return sign === '@' || chance.odds(0.5) ? capital() : figure();
  });
}

const fill =
  (forms: Forms) =>
  (chance: Chance): string =>
    filled(chance, chance.one(forms));

export const phone = fill([
  '+91 9#### #####',
  '+91-9#########',
  '0091 9#### #####',
  '91 9#### #####',
  '9#########',
  '9####-#####',
  '+1 (9##) ###-####',
  '(9##) ###-####',
  '9##-###-####',
  '9##.###.####',
  '1-8##-###-####',
  '+86 13# #### ####',
  '13#-####-####',
  '13# #### ####',
  '13#########',
  '+92 3## #######',
  '03##-#######',
  '+44 20 7### ####',
  '020 7### ####',
  '07### ######',
  '+52 55 #### ####',
  '+52 1 55 #### ####',
  '+234 80# ### ####',
  '080# ### ####',
  '+971-50-#######',
  '+49 30 ######',
  '+49 (0)30 ######',
  '+55 (11) 9####-####',
  '+998 90 ### ## ##',
  '+33 6 ## ## ## ##',
  '06 ## ## ## ##',
  '+82-10-####-####',
  '010-####-####',
  '(040) #### ####',
  '+880 17##-######',
]);

export const passport = fill([
  '@#######',
  'E########',
  'E@#######',
  '@@#######',
  'G########',
  'P#######@',
  'M###@####',
  '@ #######',
]);
/** Passports whose number only the word before it shows. */
export const passportByLabel = fill([
  '9########',
  '##@@#####',
  'C##X##T##',
  '@########',
  'p#######',
  '@*##*####',
]);

export const caseNumber = fill([
  'AA00******',
  'AA00@@@###',
  'AA00******',
  'AA01******',
  'AA0022****',
  'ISL20########',
  'CDJ2021######',
  'MNL20########',
  'ABD2019######-01',
  'GUZ 2022######',
  '2024AF000#####',
  '2025EU000#####',
  '2023AS########',
  '2024 NA 000#####',
  'N00########',
  'A0########',
  'A№ 0##-###-###',
  'A-2########',
  'A 0## ### ###',
  'UID: ########',
  'UID 9#######',
]);

export const receipt = fill([
  'WAC##########',
  'LIN##########',
  'EAC##########',
  'IOE09########',
  'MSC##########',
  'SRC-21-###-#####',
  'WAC 21 ### #####',
  'EAC21#######',
  'wac##########',
  'YSC21########',
]);

export const tracking = fill([
  '############',
  '9##########',
  '1Z999AA10########4',
  'EE#########CN',
  'E@#########IN',
  '7#################',
  '#### #### ####',
  '94## #### #### #### #### ##',
]);

const DOMAINS: Forms = [
  'gmail.com',
  'yahoo.co.in',
  'outlook.com',
  'example.org',
  '163.com',
  'qq.com',
  'mail.uni-ulm.de',
];

export function email(chance: Chance): string {
  const plain = (name: string): string =>
    name
      .normalize('NFKD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  const [given, family] = [plain(givenName(chance)), plain(familyName(chance))];
  const years = chance.odds(0.4) ? String(70 + chance.below(30)) : '';
  const user = chance.one([
    `${given}.${family}${years}`,
    `${given}_${family}`,
    `${given}${years}`,
    `${family}+visa`,
  ]);
  const domain = chance.one(DOMAINS);
  const dots = domain.split('.');
  return chance.one([
    `${user}@${domain}`,
    `${user}@${domain}`,
    `${user.toUpperCase()}@${domain.toUpperCase()}`,
    `${user} at ${dots.join(' dot ')}`,
    `${user} (at) ${domain}`,
    `${user}[at]${dots.join('[dot]')}`,
    `${user} AT ${dots.join(' DOT ')}`,
    `${user} @ ${domain}`,
    `${user} at ${domain}`,
  ]);
}

export const link = (chance: Chance): string =>
  filled(
    chance,
    chance.one([
      'https://ceac.example.gov/CEACStatTracker/Status.aspx?App=NIV&id=AA00******',
      'www.linkedin.com/in/x-###',
      'http://imgur.com/a/x#x#x#',
      'https://drive.example.com/file/d/1a#b#c/view',
      'https://t.me/joinchat/####',
      'facebook.com/profile#####',
    ]),
  );

export function address(chance: Chance): string {
  const street = familyName(chance);
  return filled(
    chance,
    chance.one([
      `1#3 ${street} Street, Apt 2#, Springfield, IL 6270#`,
      `4#2# ${street} Ave, Fresno, CA 937##`,
      `Flat 3##, ${street} Residency, Road No. 1#, Banjara Hills, 50003#`,
      `H.No. 8-#-###, ${street} Nagar, 50008#`,
      `2# ${street} Road, Leeds LS9 #AB`,
      `House 1#, Street 3#, Sector G-9/1, 44000`,
      `7## ${street} Blvd`,
      `1# ${street} Lane`,
    ]),
  );
}

export const hanAddress = (chance: Chance): string =>
  filled(
    chance,
    chance.one([
      '北京市朝阳区建国路8#号3单元5##室',
      '上海市浦东新区张杨路1##号',
      '广州市天河区体育西路1##号2##室',
    ]),
  );
