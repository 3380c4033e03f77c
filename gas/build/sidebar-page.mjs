// @ts-check
/** Sidebar.html: one page with everything inlined, in a form that HtmlService leaves as it is. */
import { build } from 'esbuild';
import { plainLiterals } from './plain-literals.mjs';

const TARGET = 'es2019';
/** What ends or bends an inlined script, or is a tag of HtmlService's own templates. */
const BREAKS_A_SCRIPT = ['<!--', '</script', '<?'];
const BREAKS_A_STYLE = ['<!--', '</style', '<?'];

/**
 * @param {{ entry: string, css: string, rootId?: string }} options
 */
export async function buildSidebar({ entry, css, rootId = 'muster' }) {
  const [script, style] = await Promise.all([bundleScript(entry), bundleStyle(css)]);
  refuse('script', script, BREAKS_A_SCRIPT);
  refuse('style', style, BREAKS_A_STYLE);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<base target="_top">',
    '<meta charset="utf-8">',
    `<style>${style}</style>`,
    '</head>',
    `<body><div id="${rootId}"></div><script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** @param {string} entry */
async function bundleScript(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    // HtmlService takes // and /* in a template literal for comments and cuts them out.
    supported: { 'template-literal': false },
  });
  return plainLiterals((result.outputFiles[0]?.text ?? '').trim());
}

/** @param {string} css */
async function bundleStyle(css) {
  const result = await build({ entryPoints: [css], bundle: true, write: false, minify: true, charset: 'ascii', legalComments: 'none' });
  return (result.outputFiles[0]?.text ?? '').trim();
}

/**
 * @param {string} what
 * @param {string} text
 * @param {readonly string[]} forbidden
 */
function refuse(what, text, forbidden) {
  for (const bad of forbidden)
    if (text.includes(bad)) throw new Error(`The sidebar's ${what} contains ${bad}, which breaks an inlined page`);
}
