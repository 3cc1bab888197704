/** A ZIP for tests. What Word, Excel and PowerPoint write is one, too, and is told by the list of its contents. */

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');

/** One file, not packed, as any reader opens it from the end. */
export function makeZip(name: string, content = ''): Uint8Array {
  const local = head('PK\u0003\u0004', 30, name.length, content.length, 18);
  const listed = head('PK\u0001\u0002', 46, name.length, content.length, 20);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + content.length, 16);
  return Buffer.concat([local, text(name), text(content), listed, text(name), end]);
}

/** @param sizes where the packed and the whole size stand; the length of the name follows them. */
function head(sign: string, length: number, name: number, content: number, sizes: number): Buffer {
  const made = Buffer.alloc(length);
  made.write(sign, 0, 'latin1');
  made.writeUInt32LE(content, sizes);
  made.writeUInt32LE(content, sizes + 4);
  made.writeUInt16LE(name, sizes + 8);
  return made;
}

/** A text document as Word writes it, as far as the list of its parts. */
export const makeWord = (): Uint8Array =>
  makeZip(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
