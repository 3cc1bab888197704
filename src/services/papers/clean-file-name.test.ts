import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanFileName } from './clean-file-name.ts';

describe('the name of a file', () => {
  it('stays as the person wrote it when nothing is wrong with it', () => {
    assert.equal(cleanFileName('Zeugnis Müller.PDF', 'application/pdf'), 'Zeugnis Müller.PDF');
    assert.equal(cleanFileName('کارت\u200cملی.jpeg', 'image/jpeg'), 'کارت\u200cملی.jpeg');
  });

  it('has no folder', () => {
    assert.equal(cleanFileName('C:\\Users\\ayla\\scan.pdf', 'application/pdf'), 'scan.pdf');
    assert.equal(cleanFileName('../../etc/passwd', 'application/pdf'), 'passwd.pdf');
  });

  it('ends as what the file is', () => {
    assert.equal(cleanFileName('photo.jpg.exe', 'image/jpeg'), 'photo.jpg.exe.jpg');
    assert.equal(cleanFileName('letter.pdf', 'image/png'), 'letter.pdf.png');
  });

  it('does not hide its ending', () => {
    assert.equal(cleanFileName('invoice\u202efdp.exe', 'application/pdf'), 'invoicefdp.exe.pdf');
  });

  it('is there even when none was given', () => {
    for (const nothing of ['', ' ', '...', '/', '\u0000'])
      assert.equal(cleanFileName(nothing, 'image/png'), 'file.png');
  });

  it('is short, on one line and stays so, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanFileName(given, 'image/heic');
        assert.doesNotMatch(name, /[\n\r\t\0/\\"<>]/);
        assert.ok([...name].length <= 105);
        assert.equal(cleanFileName(name, 'image/heic'), name);
      }),
    );
  });
});
