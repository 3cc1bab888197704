import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameOfSection } from './name-of-section.ts';

it('the number of a section stands without what the sentence says before it', () => {
  for (const given of ['208(d)(6)', 'INA 208(d)(6)', 'INA § 208(d)(6)', 'Section 208(d)(6)']) {
    assert.equal(nameOfSection(given), '208(d)(6)');
  }
  assert.equal(nameOfSection('(6)(C)(i)'), '(6)(C)(i)');
});
