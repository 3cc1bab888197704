/** Which methods an address of the API takes, for whoever came with another one. */
import type { FastifyInstance } from 'fastify';

/** To be made before the routes of its scope: it hears of each as it is added. */
export function methodsAt(app: FastifyInstance): (url: string) => readonly string[] {
  const taken = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = taken.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    taken.set(url, methods);
  });
  return (url) => {
    const path = (url.split('?', 1)[0] ?? '').split('/');
    const found = [...taken].flatMap(([route, methods]) =>
      fits(route.split('/'), path) ? [...methods] : [],
    );
    return [...new Set(found)].toSorted();
  };
}

/** A named part of a route takes whatever stands in its place. */
function fits(route: readonly string[], path: readonly string[]): boolean {
  return (
    route.length === path.length &&
    route.every((part, index) => (part.startsWith(':') ? path[index] !== '' : part === path[index]))
  );
}
