import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Keyring } from '../ports/keyring.ts';
import { hasLatinLetters, type LookUpAsk, lookUpKey, lookUpKeys } from './look-up-keys.ts';

/** Shows what would be hashed. */
const OPEN: Pick<Keyring, 'hash'> = { hash: (_, parts) => parts.join('|') };
const keyring = OPEN as Keyring;
const of = (surname: string): LookUpAsk => ({
  post: 'PTM',
  caseNumber: 'AA00TEST01',
  passportNumber: 'P1234567',
  surname,
});
const isFound = (stored: string, typed: string): boolean =>
  lookUpKeys(keyring, of(stored)).includes(lookUpKey(keyring, of(typed)));

describe('the surname of a look-up', () => {
  it('is found by its first five letters and by its first five places', () => {
    assert.ok(isFound('De la Cruz', 'DELAC'));
    assert.ok(isFound('De la Cruz', 'DE LA'));
    assert.ok(!isFound('De la Cruz', 'CRUZ'));
  });

  it('is found as a passport may write its letters', () => {
    for (const typed of ['Müller', 'MULLE', 'MUELL']) assert.ok(isFound('Müller', typed), typed);
    for (const typed of ['Østby', 'OSTBY', 'OESTB']) assert.ok(isFound('Østby', typed), typed);
    assert.ok(isFound('Łukasz', 'LUKAS'));
    assert.ok(isFound('Groß', 'GROSS'));
  });

  it('needs a letter from A to Z', () => {
    for (const surname of ['   ', '---', '王']) assert.ok(!hasLatinLetters(surname), surname);
    assert.ok(hasLatinLetters('Ng'));
  });
});
