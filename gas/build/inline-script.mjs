// @ts-check
/** Scripts that stand inside of a page, in a form that HtmlService leaves as it is. */
import { build } from 'esbuild';
import { plainLiterals } from './plain-literals.mjs';

/** What ends or bends an inlined script, or is a tag of HtmlService's own templates. */
const BREAKS_A_SCRIPT = ['<!--', '</script', '<?'];

/** How all of them are bundled. */
export const INLINE = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  write: false,
  target: 'es2019',
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  // HtmlService takes // and /* in a template literal for comments and cuts them out.
  supported: { 'template-literal': false },
});

/**
 * One script with all that it imports, in ASCII and without back quotes.
 * @param {Pick<import('esbuild').BuildOptions, 'entryPoints' | 'stdin' | 'define'>} source
 */
export async function inlineScript(source) {
  const result = await build({ ...INLINE, ...source, format: 'iife', define: { ...source.define, ...INLINE.define } });
  return inPage((result.outputFiles?.[0]?.text ?? '').trim());
}

/**
 * A script as it may stand in a page; fails where it cannot.
 * @param {string} text
 */
export function inPage(text) {
  const script = plainLiterals(text);
  refuse('script', script, BREAKS_A_SCRIPT);
  return script;
}

/**
 * Fails the build where a text would break the page that it is put into.
 * @param {string} what
 * @param {string} text
 * @param {readonly string[]} forbidden
 */
export function refuse(what, text, forbidden) {
  for (const bad of forbidden)
    if (text.includes(bad)) throw new Error(`The sidebar's ${what} contains ${bad}, which breaks an inlined page`);
}
