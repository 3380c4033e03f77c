// @ts-check
/** Scripts that stand inside of a page, in a form that HtmlService leaves as it is. */
import { build } from 'esbuild';
import { plainLiterals } from './plain-literals.mjs';

const TARGET = 'es2019';
/** What ends or bends an inlined script, or is a tag of HtmlService's own templates. */
const BREAKS_A_SCRIPT = ['<!--', '</script', '<?'];

/**
 * One script with all that it imports, in ASCII and without back quotes.
 * @param {Pick<import('esbuild').BuildOptions, 'entryPoints' | 'stdin' | 'define'>} source
 */
export async function inlineScript(source) {
  const result = await build({
    ...source,
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { ...source.define, 'process.env.NODE_ENV': '"production"' },
    // HtmlService takes // and /* in a template literal for comments and cuts them out.
    supported: { 'template-literal': false },
  });
  const script = plainLiterals((result.outputFiles?.[0]?.text ?? '').trim());
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
