import assert from 'node:assert/strict';
import test from 'node:test';
import { fieldGroup } from './field-of-study.ts';

test('one field written in many ways is one group', () => {
  for (const [written, group] of [
    ['EE', 'electrical'],
    ['Electrical Engineering', 'electrical'],
    ['E.C.E.', 'electrical'],
    ['CS', 'computing'],
    ['Computer Science', 'computing'],
    ['ME', 'mechanical'],
    ['Mechanical eng', 'mechanical'],
    ['Biochemistry', 'chemistry'],
    ['N/A', ''],
    ['', ''],
    ['History', 'other'],
    ['Geodesy', 'other'],
    ['Medicine', 'life sciences'],
  ] as const)
    assert.equal(fieldGroup(written), group, written);
});
