/** A realm of Node's own machinery: a new global object with the builtins of the language and nothing else. */
import { createContext, runInContext } from 'node:vm';
import type { RunCode } from '../../../workbench/sheets-sim/index.js';

export const nodeRealm: RunCode = (code, services) => {
  const realm = createContext({ console, ...services });
  runInContext(code, realm, { filename: 'Code.js' });
  return (name) => runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, realm) as ReturnType<ReturnType<RunCode>>;
};
