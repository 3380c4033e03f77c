// @ts-check
/** Sidebar.html: one page with everything inlined, in a form that HtmlService leaves as it is. */
import { build } from 'esbuild';
import { inlineScript, refuse } from './inline-script.mjs';

const BREAKS_A_STYLE = ['<!--', '</style', '<?'];

/**
 * @param {{ entry: string, css: string, rootId?: string, define?: Readonly<Record<string, string>> }} options
 */
export async function buildSidebar({ entry, css, rootId = 'muster', define = {} }) {
  const [script, style] = await Promise.all([inlineScript({ entryPoints: [entry], define }), bundleStyle(css)]);
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

/** @param {string} css */
async function bundleStyle(css) {
  const result = await build({ entryPoints: [css], bundle: true, write: false, minify: true, charset: 'ascii', legalComments: 'none' });
  return (result.outputFiles[0]?.text ?? '').trim();
}
