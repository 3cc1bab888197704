/** What every page file is given, and what it gives back. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { MessageId } from '../language/words.ts';
import type { Context } from '../services/context.ts';
import type { OfficeContext } from '../services/office-context.ts';
import type { Layout } from './html/document.ts';
import type { Senders } from './make-senders.ts';
import type { Assets } from './read-assets.ts';

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
  /** The office that is served here, if there is one. */
  readonly office: OfficeContext | null;
} & Senders;

/** One file of `web/public/`: its routes, and its link in the menu when it has one. */
export type PublicPage = {
  readonly link?: { readonly href: string; readonly label: MessageId };
  readonly routes: (app: App, web: Web) => void;
};
