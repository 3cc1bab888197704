/** `/posts` and one page for every embassy and consulate. */
import { postBySlug } from '../../catalogue/posts.ts';
import type { PublicPage } from '../web.ts';
import { drawPost } from './posts/draw-post.ts';
import { drawPosts } from './posts/draw-posts.ts';

export const postsRoutes: PublicPage = {
  link: { href: '/posts', label: 'posts.menu' },
  routes: (app, { context: { words, today }, send }) => {
    app.get<{ Querystring: { q?: unknown } }>('/posts', (request, reply) => {
      const { q } = request.query;
      return send(request, reply, drawPosts(words, typeof q === 'string' ? q : ''));
    });
    app.get<{ Params: { slug: string } }>('/posts/:slug', (request, reply) => {
      const post = postBySlug(request.params.slug);
      return post === null ? reply.callNotFound() : send(request, reply, drawPost(words, post, today()));
    });
  },
};
