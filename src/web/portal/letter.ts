/** `/status/letter` and `/status/letter.pdf`: the letter that was given, as a page and to keep. */
import { addressOf } from '../../services/address-of.ts';
import { writeLetterPdf } from '../../services/letter/write-letter-pdf.ts';
import { type SeenCase, seeCase } from '../../services/status/see-cases.ts';
import { letterPage, noLetterPage } from './letter/letter-page.ts';
import { PLACES, type PortalPage } from './portal.ts';
import { askToLookUp, type VisitHandler, withVisit } from './visit.ts';

export const letterRoutes: PortalPage = {
  routes: (app, portal) => {
    const { office, send } = portal;
    const withLetter = (
      handle: (...given: [...Parameters<VisitHandler>, WithLetter]) => ReturnType<VisitHandler>,
    ) =>
      withVisit(portal, async (request, reply, visit) => {
        const { words } = office;
        const seen = await seeCase(office, visit.session.caseId, 'see-letter');
        if (seen === null) return askToLookUp(portal, request, reply);
        const { letter } = seen;
        if (letter === null) return send(request, reply, noLetterPage({ words, token: visit.token }), 404);
        return handle(request, reply, visit, { ...seen, letter });
      });
    app.get(
      PLACES.letter,
      withLetter(async (request, reply, { token }, seen) =>
        send(request, reply, letterPage({ ...seen, words: office.words, token })),
      ),
    );
    app.get(
      PLACES.letterPdf,
      withLetter(async (request, reply, _visit, { letter, identity }) => {
        const pdf = await writeLetterPdf({
          letter,
          applicant: { name: fullName(identity), caseNumber: identity.caseNumber },
          page: addressOf(office, request, PLACES.lookUp),
          words: office.words,
          size: 'A4',
        });
        return reply.type('application/pdf').send(Buffer.from(pdf));
      }),
    );
  },
};

type WithLetter = SeenCase & { readonly letter: NonNullable<SeenCase['letter']> };

const fullName = ({ givenName, surname }: SeenCase['identity']): string => `${givenName} ${surname}`;
