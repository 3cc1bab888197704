/** What every page file is given, and what it gives back. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { MessageId } from '../language/words.ts';
import type { Context } from '../services/context.ts';
import type { Assets } from './assets.ts';
import type { Layout, Page } from './html/document.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export type Web = {
  readonly context: Context;
  readonly assets: Assets;
  readonly layout: Layout;
  /** Draws, packs and sends a page. */
  readonly send: (request: FastifyRequest, reply: FastifyReply, page: Page, status?: number) => FastifyReply;
};

/** One file of `web/public/`: its routes, and its link in the menu when it has one. */
export type PublicPage = {
  readonly link?: { readonly href: string; readonly label: MessageId };
  readonly routes: (app: App, web: Web) => void;
};
