/**
 * An object of Electron's API of which only a part is modelled. Reaching for anything else throws: a double that does
 * nothing where Electron would do something lets a test pass that should not. Setting is allowed, so that a test can put
 * its own answer in the place of, say, a dialog.
 */
export function partly<T extends object>(name: string, modelled: object): T {
  return new Proxy(modelled, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || LOOKED_FOR_BY_THE_LANGUAGE.has(key)) return Reflect.get(target, key) as unknown
      return unmodelled(`${name}.${key}`)
    },
  }) as T
}

/** Fails because the double does not model something; `what` names it. */
export function unmodelled(what: string): never {
  throw new Error(`Electron double: ${what} is not modelled. Model it in tests/electron-double or replace it in the test.`)
}

/** An API that must be replaced by a test before the program calls it. */
export function notModelled(what: string): () => never {
  return () => unmodelled(what)
}

// `await` looks for `then`, JSON for `toJSON`, EventEmitter for `domain`; they get the truth, which is "not there".
const LOOKED_FOR_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'domain', 'inspect', 'nodeType', 'asymmetricMatch'])
