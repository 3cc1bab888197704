/** `/status/case`: the applicant's page. */
import { seeCase, seeFamily } from '../../services/status/see-cases.ts';
import { casePage } from './case/case-page.ts';
import { PLACES, type PortalPage } from './portal.ts';
import { askToLookUp, withVisit } from './visit.ts';

export const caseRoutes: PortalPage = {
  routes: (app, portal) => {
    const { office, send } = portal;
    app.get(
      PLACES.case,
      withVisit(portal, async (request, reply, { session, token }) => {
        const own = await seeCase(office, session.caseId, 'see-case');
        if (own === null) return askToLookUp(portal, request, reply);
        const family = await seeFamily(office, session.caseId);
        const shown = { words: office.words, today: office.today(), own, family, token };
        return send(request, reply, casePage(shown));
      }),
    );
  },
};
