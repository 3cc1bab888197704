/** A browser and a server for one test file. The browser comes with `npm ci`; nothing is installed by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { makeContext } from '../../src/services/make-context.ts';
import { makeServer } from '../../src/web/server.ts';

/** Flags made for small cloud machines that end the browser with its first window, or switch off what is tested. */
const UNWANTED: ReadonlySet<string> = new Set(['--single-process', '--no-zygote', '--disable-web-security']);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Browsing = {
  readonly address: string;
  /** A new window; what its console says of errors, broken policies among them, is kept in `complaints`. */
  readonly visit: (options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  /** Closes the browser alone. */
  readonly close: () => Promise<void>;
};

export type Opened = Browsing;

/** The public pages, with a browser to look at them. */
export async function openBrowser(): Promise<Opened> {
  const context = makeContext({
    today: () => Temporal.PlainDate.from('2021-03-12'),
    seconds: () => 0,
    complain: (bug) => console.error(bug),
  });
  const server = makeServer(context);
  const browsing = await openChromium(server);
  return {
    ...browsing,
    close: async () => {
      await browsing.close();
      await server.close();
    },
  };
}

/** A browser for a server that listens nowhere yet. */
export async function openChromium(server: FastifyInstance): Promise<Browsing> {
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser: Browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((flag) => !UNWANTED.has(flag)),
    headless: true,
  });
  return {
    address,
    visit: async (options = {}) => {
      const window = await browser.newContext({ baseURL: address, ...options });
      const page = await window.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, complaints };
    },
    close: () => browser.close(),
  };
}

/** Fails with every rule that axe finds broken on the page, and where. */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  // Asked through the debugger and not as a script of the page, whose policy forbids it.
  await page.evaluate(AXE);
  const broken = await page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`,
  );
  assert.deepEqual(broken, [], what);
}

/** Fails when the page is wider than its window. */
export async function assertFits(page: Page, what: string): Promise<void> {
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  assert.ok(over <= 0, `${what} is ${over} px wider than the window`);
}
