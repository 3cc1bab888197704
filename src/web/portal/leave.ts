/** Leaving the page: the session is over, and the browser forgets its secret. */
import { endSession } from '../../services/sessions/sessions.ts';
import { lookUpPage } from './look-up/look-up-page.ts';
import { NOTHING_TYPED } from './look-up/read-look-up.ts';
import { PLACES, type PortalPage } from './portal.ts';
import { sessionCookie } from './session-cookie.ts';
import { withForm } from './with-form.ts';

export const leaveRoutes: PortalPage = {
  routes: (app, portal) => {
    app.post(
      PLACES.leave,
      withForm(portal, async (request, reply, { secret }) => {
        await endSession(portal.office, secret);
        sessionCookie.clear(request, reply);
        return reply.redirect(PLACES.left, 303);
      }),
    );
    app.get(PLACES.left, (request, reply) => {
      const page = lookUpPage(portal.office, { typed: NOTHING_TYPED, says: { is: 'left' } });
      return portal.send(request, reply, page);
    });
  },
};
