/** A form with files, as a browser sends it (RFC 7578). */
export type SentPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly filename: string; readonly bytes: Uint8Array };

const BOUNDARY = '----a-boundary-of-the-tests';

export function asMultipart(parts: readonly SentPart[]): {
  readonly type: string;
  readonly payload: Buffer;
} {
  const pieces = parts.flatMap((part) => {
    const file =
      'bytes' in part
        ? `; filename="${part.filename.replaceAll('"', '%22')}"\r\ncontent-type: application/octet-stream`
        : '';
    const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${part.name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from('bytes' in part ? part.bytes : part.value), Buffer.from('\r\n')];
  });
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    payload: Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  };
}
