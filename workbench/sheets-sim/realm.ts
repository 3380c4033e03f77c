/** Where the script's code runs: the language, the services it is given, and nothing of the place that hosts the simulation. */

/** A top-level function of the script by its name. */
export type LookUp = (name: string) => ((...args: unknown[]) => unknown) | undefined;
export type RunCode = (code: string, services: Readonly<Record<string, unknown>>) => LookUp;

/** Builtins of the language; Apps Script has these and none of a browser's or Node's own. */
const LANGUAGE = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError'],
  ...['FinalizationRegistry', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'Intl'],
  ...['JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set'],
  ...['String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray'],
  ...['WeakMap', 'WeakRef', 'WeakSet', 'WebAssembly', 'console', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['escape', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'unescape'],
];
const TOP_LEVEL_FUNCTION = /^function ([A-Za-z$][\w$]*)\s*\(/gmu;

/** A realm for a page: every name that is neither of the language nor a service is hidden. */
export const browserRealm: RunCode = (code, services) => {
  const builtins = globalThis as unknown as Readonly<Record<string, unknown>>;
  const known = new Map<string | symbol, unknown>(LANGUAGE.map((name) => [name, builtins[name]]));
  for (const [name, service] of Object.entries(services)) known.set(name, service);
  // It claims every name, so that no look-up goes on to the page; a name that it does not know is undefined.
  const scope = new Proxy({}, { has: () => true, get: (_target, name) => known.get(name), set: () => false });
  const names = [...code.matchAll(TOP_LEVEL_FUNCTION)].map((found) => found[1] ?? '').filter((name) => !name.endsWith('_'));
  const handOut = `return { ${names.map((name) => `${name}: ${name}`).join(', ')} };`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the script's own text is what this is for
  const run = new Function('scope', `with (scope) { return (function () {\n${code}\n${handOut}\n}).call(undefined); }`) as (
    scope: object,
  ) => Readonly<Record<string, (...args: unknown[]) => unknown>>;
  const functions = new Map(Object.entries(run(scope)));
  return (name) => functions.get(name);
};
