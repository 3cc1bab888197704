/**
 * The files that pages refer to: the stylesheet, the script, the icon.
 *
 * Each is read and packed once when the server is made. Its address carries a digest of its content, so a browser
 * may keep it for ever and still gets a changed one at once.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Encoding } from './encoding.ts';

const FOLDER = new URL('../../public/', import.meta.url);
const FILES = ['overcome.css', 'portal.css', 'waits.css', 'link.js', 'upload.js', 'icon.svg'] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export type AssetName = (typeof FILES)[number];
export type Asset = {
  readonly path: string;
  readonly type: string;
  readonly bytes: Readonly<Record<Encoding, Buffer>>;
};
export type Assets = Readonly<Record<AssetName, Asset>>;

export function readAssets(): Assets {
  return {
    'overcome.css': readAsset('overcome.css'),
    'portal.css': readAsset('portal.css'),
    'waits.css': readAsset('waits.css'),
    'link.js': readAsset('link.js'),
    'upload.js': readAsset('upload.js'),
    'icon.svg': readAsset('icon.svg'),
  };
}

function readAsset(name: AssetName): Asset {
  const kind = extname(name);
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const bytes = Buffer.from(kind === '.css' ? withoutComments(text) : text);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  return {
    path: `/assets/${name.slice(0, -kind.length)}-${digest}${kind}`,
    type: TYPES[kind] ?? 'application/octet-stream',
    bytes: { identity: bytes, gzip: gzipSync(bytes, { level: 9 }), br: packed(bytes) },
  };
}

/** Quality 9 of 11: a few bytes larger, and the server starts 50 ms sooner. */
function packed(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Our stylesheet has no comment inside a string, so this is enough. */
function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('*/') + 2)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
