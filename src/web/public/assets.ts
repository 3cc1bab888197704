/** The stylesheet, the script and the icon, at addresses that change with their content. */
import { encodingFor } from '../encoding.ts';
import type { PublicPage } from '../web.ts';

export const assetRoutes: PublicPage = {
  routes: (app, { assets }) => {
    for (const { path, type, bytes } of Object.values(assets)) {
      app.get(path, (request, reply) => {
        const encoding = encodingFor(request.headers['accept-encoding']);
        reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .header('vary', 'accept-encoding');
        if (encoding !== 'identity') reply.header('content-encoding', encoding);
        return reply.type(type).send(bytes[encoding]);
      });
    }
  },
};
