/**
 * Sends each chosen file on its own, one after the other, says how far it is, and lets it be sent again when the
 * connection broke. Without this script the form sends all files at once; the server does not know the difference.
 * What the server answers is the page itself: its list of answers and its list of kept files are taken from there.
 */
const form = document.querySelector('#give');
const input = document.querySelector('#files');
const list = document.querySelector('#sending');
const template = document.querySelector('#sending-row');
const sent = document.querySelector('#sent');

if (
  form instanceof HTMLFormElement &&
  input instanceof HTMLInputElement &&
  template instanceof HTMLTemplateElement
) {
  const {
    largest,
    tooLarge = '',
    broke = '',
    underWay = '',
    again = '',
    taken = '',
    mixed = '',
    refused = '',
    some = '',
  } = form.dataset;
  const waiting = [];
  let busy = false;

  const addRow = (file) => {
    const row = template.content.cloneNode(true).firstElementChild;
    const bar = row.querySelector('progress');
    row.querySelector('bdi').textContent = file.name;
    bar.setAttribute('aria-label', file.name);
    const button = row.querySelector('button');
    button.setAttribute('aria-label', again.replace('{name}', file.name));
    const piece = { file, row, bar, act: row.querySelector('.act'), says: row.querySelector('.says') };
    button.addEventListener('click', () => queue(piece));
    list.append(row);
    return piece;
  };

  const say = (piece, is, text) => {
    piece.row.className = is;
    const line = document.createElement('p');
    line.textContent = text;
    if (is === 'refused') line.className = 'problem';
    piece.says.replaceChildren(line);
  };

  const queue = (piece) => {
    piece.act.hidden = true;
    piece.bar.hidden = false;
    piece.bar.value = 0;
    waiting.push(piece);
    if (!busy) goOn();
  };

  const goOn = async () => {
    busy = true;
    sent.textContent = '';
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      say(piece, 'under-way', underWay);
      settle(piece, await send(piece));
    }
    busy = false;
    sumUp();
  };

  /** What became of all of them: nobody reads "sent" and believes that a refused file is here. */
  const sumUp = () => {
    const count = (is) => list.querySelectorAll(`li.${is}`).length;
    const [here, not] = [count('taken'), count('refused')];
    const both = mixed.replace('{taken}', String(here)).replace('{refused}', String(not));
    const all = not === 0 ? taken : here === 0 ? refused : both;
    sent.textContent = count('broke') > 0 ? some : all;
    sent.classList.toggle('problem', not > 0 || count('broke') > 0);
  };

  /** The page that the server answers with, or null when none came. */
  const send = ({ file, bar }) =>
    new Promise((resolve) => {
      const body = new FormData();
      const token = form.elements.namedItem('formToken');
      body.append('formToken', token instanceof HTMLInputElement ? token.value : '');
      body.append('files', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.responseType = 'document';
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        if (total > 0) bar.value = loaded / total;
      });
      request.addEventListener('load', () => resolve(request.response));
      for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve(null));
      request.send(body);
    });

  const settle = (piece, page) => {
    piece.bar.hidden = true;
    const answer = page?.querySelector('#given li');
    if (answer) {
      piece.row.className = answer.className;
      piece.says.replaceChildren(
        ...[...answer.children].slice(1).map((part) => document.importNode(part, true)),
      );
    } else {
      // Either nothing came back, or a page that says why this was not read: the session is over, for example.
      const why = page?.querySelector('#given h2, h1 + p')?.textContent ?? broke;
      say(piece, 'broke', why);
      piece.act.hidden = false;
    }
    if (!page?.querySelector('#state')) return;
    for (const id of ['#state', '#papers', '#due', '#h-give', '#more-time']) {
      const [here, there] = [document.querySelector(id), page.querySelector(id)];
      // What somebody is just writing stays as it is.
      if (!here || here.contains(document.activeElement)) continue;
      if (there && id !== '#more-time') here.replaceWith(document.importNode(there, true));
      else if (!there) here.remove();
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.querySelector('#given')?.remove();
    list.hidden = false;
    for (const file of input.files ?? []) {
      const piece = addRow(file);
      if (file.size > Number(largest)) {
        piece.bar.hidden = true;
        say(
          piece,
          'refused',
          tooLarge.replace('{size}', String(Math.ceil((file.size / 1024 / 1024) * 10) / 10)),
        );
      } else {
        queue(piece);
      }
    }
    if (!busy) sumUp();
    input.value = '';
  });

  window.addEventListener('beforeunload', (event) => {
    if (busy) event.preventDefault();
  });
}
