/** `/news`, one page for every notice, and the feed: what an office tells everybody. */
import { addressOf } from '../../services/address-of.ts';
import { sortNotices } from '../../services/notices/sort-notices.ts';
import type { PortalPage } from '../portal/portal.ts';
import { drawNews, FEED, NEWS } from './news/draw-news.ts';
import { drawNotice } from './news/draw-notice.ts';
import { writeFeed } from './news/write-feed.ts';

/**
 * Readers of feeds ask by themselves, and again and again; a notice is not that urgent. Seconds. Nothing is kept where
 * the addresses in it come from the request: a cache would hand one reader's made-up host to the next.
 */
const FEED_KEPT = 300;

export const newsRoutes: PortalPage = {
  link: { href: NEWS, label: 'news.menu' },
  routes: (app, { office, send }) => {
    const { published, words, today } = office;
    app.get(NEWS, async (request, reply) => {
      const { notices } = await published.read();
      return send(request, reply, drawNews(words, sortNotices(notices, today())));
    });
    app.get<{ Params: { id: string } }>(`${NEWS}/:id`, async (request, reply) => {
      const { notices } = await published.read();
      const notice = notices.find(({ id }) => id === request.params.id);
      return notice === undefined
        ? reply.callNotFound()
        : send(request, reply, drawNotice(words, notice, today()));
    });
    app.get(FEED, async (request, reply) => {
      const { notices } = await published.read();
      return reply
        .type('application/atom+xml; charset=utf-8')
        .header('cache-control', office.origin === null ? 'no-store' : `public, max-age=${FEED_KEPT}`)
        .send(writeFeed(words, notices, addressOf(office, request)));
    });
  },
};
