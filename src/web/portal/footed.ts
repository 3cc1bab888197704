/** The foot under the applicant's pages: whether anything here is real, and who runs this. */
import type { OfficeContext } from '../../services/office-context.ts';
import type { Foot, Page } from '../html/document.ts';
import type { Web } from '../web.ts';
import type { Portal } from './portal.ts';

export function footed(web: Web, office: OfficeContext): Portal {
  const onFoot = (page: Page): Page => ({ ...page, foot: footOf(office) });
  return {
    ...{ ...web, office },
    send: (request, reply, page, status) => web.send(request, reply, onFoot(page), status),
    sendShared: (request, reply, key, draw) =>
      web.sendShared(request, reply, `${key} ${footOf(office).says}`, () => onFoot(draw())),
  };
}

function footOf({ postsHere, operator }: OfficeContext): Foot {
  if (postsHere.known().some(({ fictional }) => fictional)) return { says: 'portal.foot.demo' };
  return operator === null ? { says: 'portal.foot' } : { says: 'portal.foot.run', values: { operator } };
}
