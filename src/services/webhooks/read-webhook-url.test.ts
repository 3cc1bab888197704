import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWebhookUrl } from './read-webhook-url.ts';

describe('the address of a webhook', () => {
  for (const url of [
    'https://office.example/hook?key=a',
    'http://127.0.0.1:8080/hook',
    'http://10.1.2.3/',
    'http://[fd12::1]/',
    'https://bücher.example/',
  ]) {
    it(`may be ${url}`, () => assert.equal(readWebhookUrl(url).ok, true));
  }

  for (const url of [
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://169.254.43518/',
    'http://[::ffff:169.254.169.254]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://0/',
    'http://[::]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ]) {
    it(`may not be ${url}`, () => {
      const read = readWebhookUrl(url);
      assert.match(read.ok ? '' : read.problem, /to which nothing is sent/);
    });
  }

  it('is one that a browser could open, and carries no password', () => {
    for (const url of [
      '',
      'office.example',
      'ftp://office.example/',
      'javascript:alert(1)',
      'file:///etc/x',
    ]) {
      const read = readWebhookUrl(url);
      assert.match(read.ok ? '' : read.problem, /no web address/);
    }
    const read = readWebhookUrl('https://name:secret@office.example/');
    assert.match(read.ok ? '' : read.problem, /password/);
    assert.doesNotMatch(read.ok ? '' : read.problem, /secret/);
  });

  it('is kept as one line of plain characters', () => {
    const read = readWebhookUrl('https://office.example/a\r\nb c\u0000d');
    assert.deepEqual(read, { ok: true, url: 'https://office.example/ab%20c%00d' });
  });
});
