/**
 * Links to an answer. The facts stand behind the # of the address, which a browser sends to nobody; this script
 * turns them into the form's fields and sends the form. Pages work without it, they only offer no link then.
 */
const linked = document.querySelector('#linked');
if (linked instanceof HTMLFormElement && location.hash.length > 1) {
  const known = new Set((linked.dataset.fields ?? '').split(' '));
  let any = false;
  for (const [name, value] of new URLSearchParams(location.hash.slice(1, 4000))) {
    if (!known.has(name)) continue;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    linked.append(field);
    any = true;
  }
  if (any) {
    linked.hidden = false;
    linked.submit();
  }
}

const offer = document.querySelector('#offer-link');
if (offer instanceof HTMLElement && offer.dataset.facts) {
  const address = `${location.origin}/explain#${offer.dataset.facts}`;
  const field = offer.querySelector('input');
  const button = offer.querySelector('button');
  const said = offer.querySelector('[role="status"]');
  offer.hidden = false;
  if (field) {
    field.value = address;
    field.addEventListener('focus', () => field.select());
  }
  button?.addEventListener('click', async () => {
    field?.select();
    try {
      await navigator.clipboard.writeText(address);
      if (said) said.textContent = button.dataset.done ?? '';
    } catch {
      // Not every browser lets a page write to the clipboard; the address is selected and can be copied by hand.
      if (said) said.textContent = button.dataset.byHand ?? '';
    }
  });
}
