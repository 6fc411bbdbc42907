/**
 * What the browser needs of zod: the names. Contracts are values so that server and web share them, but here their
 * schemas serve as types only, since the server validates. So the build puts this in zod's place: it keeps the choices
 * of an enumeration, answers every other call with itself, and refuses to pretend that it validated anything.
 */
type Inert = ((...given: unknown[]) => Inert) & { options: readonly string[] };

const REFUSED = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync']);

function inert(options: readonly string[]): Inert {
  const itself: Inert = new Proxy((() => itself) as unknown as Inert, {
    get: (_, name) => {
      if (name === 'options') return options;
      if (REFUSED.has(String(name))) throw new Error('the browser does not validate: the server does');
      return itself;
    },
  });
  return itself;
}

const nothing = inert([]);

export const z = new Proxy(
  { enum: (options: readonly string[]) => inert(options) },
  { get: (known, name) => (name === 'enum' ? known.enum : nothing) },
);
