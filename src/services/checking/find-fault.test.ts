import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Type from 'typebox';
import { faultFinder } from './find-fault.ts';

const faultOf = faultFinder(
  Type.Object(
    {
      kind: Type.Union([Type.Literal('one'), Type.Literal('two')]),
      says: Type.String({ minLength: 1, maxLength: 5 }),
      needs: Type.Optional(Type.Array(Type.Object({ what: Type.Integer() }))),
    },
    { additionalProperties: false },
  ),
);

describe('what is wrong with data', () => {
  const told = [
    [{ kind: 'three', says: 'a' }, '"kind" is "three". Expected one of "one", "two".'],
    [{ kind: 'one' }, 'The object lacks "says".'],
    [{ kind: 'one', says: 'a', more: 1 }, 'The object has "more", which is not known here. Leave it out.'],
    [{ kind: 'one', says: 'longer' }, '"says" is "longer". Expected at most 5 characters.'],
    [{ kind: 'one', says: 'a', needs: [{ what: 'x' }] }, '"needs.0.what" is "x". Expected type integer.'],
    ['text', 'The object is "text". Expected type object.'],
  ] as const;
  for (const [given, says] of told) {
    it(`is said in one sentence: ${says}`, () => assert.equal(faultOf(given), says));
  }

  it('is nothing when they fit', () => assert.equal(faultOf({ kind: 'one', says: 'a' }), null));

  it('never repeats long text, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const fault = faultOf(given);
        assert.ok(fault === null || fault.length < 2_000);
      }),
    );
  });
});
