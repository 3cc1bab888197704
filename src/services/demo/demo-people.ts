/** Names that nobody can take for a real person's. */
export type DemoPerson = { readonly surname: string; readonly givenName: string };

const person = (givenName: string, surname: string): DemoPerson => ({ givenName, surname });

export const DEMO_PEOPLE: readonly [DemoPerson, ...DemoPerson[]] = [
  person('Asha', 'Sampleton'),
  person('Bruno', 'Testarossi'),
  person('Chidi', 'Examplewala'),
  person('Dilnoza', 'Placeholderova'),
  person('Emre', 'Specimenoğlu'),
  person('Farah', 'Al Numuna'),
  person('Gustavo', 'Ejemplo Muestra'),
  person('Hana', 'Mihonda'),
  person('Ines', 'de la Prueba'),
  person('Jonas', 'Mustermann'),
  person('Kofi', 'Dummyansah'),
  person('Li', 'Fangli'),
  person('Lin', 'Fangli'),
  person('Lu', 'Fangli'),
  person('Maryam', 'Nemunehpur'),
  person('Nikolai', 'Primerov'),
  person('Olena', 'Zrazkova'),
  person('Priya', 'Udaharanam'),
  person('Quentin', 'Exempleur'),
  person('Rosa', 'Esempio'),
  person('Samir', 'Mithali'),
  person('Tuan', 'Mauthu'),
  person('Uma', 'Namunakar'),
  person('Vikram', 'Draftwala'),
  person('Wanjiru', 'Mfanoni'),
  person('Ximena', 'Maqueta'),
  person('Yusuf', 'Taslakçı'),
  person('Zodwa', 'Isibonelo'),
];
