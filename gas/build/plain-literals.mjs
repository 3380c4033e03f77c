// @ts-check
/**
 * Literals that nothing on the way can bend: the bundler leaves regular expressions beyond ASCII as they are, and a back quote in a
 * text looks like the start of a template literal to a filter that only scans for it.
 */
import { tokenizer } from 'acorn';

const LITERALS = ['regexp', 'string'];
const BENDABLE = /\\?`|[^\t\n\r\x20-\x7e]/g;

/**
 * The script with every pattern in ASCII, and no back quote in patterns or texts. Two escaped halves of a surrogate pair are one
 * character under the `u` flag, as they were.
 * @param {string} script
 */
export function plainLiterals(script) {
  let text = '';
  let done = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2020 })) {
    if (!LITERALS.includes(token.type.label)) continue;
    text += script.slice(done, token.start) + script.slice(token.start, token.end).replace(BENDABLE, escaped);
    done = token.end;
  }
  return text + script.slice(done);
}

/** @param {string} found */
function escaped(found) {
  return `\\u${found
    .charCodeAt(found.length - 1)
    .toString(16)
    .padStart(4, '0')}`;
}
