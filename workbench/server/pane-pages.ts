/** The built panes as the workbench serves them: nothing of theirs is changed but the script that the host would have put there. */
import { APPENDED_SCRIPT, SIDEBAR_BRIDGE } from '../sheets-sim/sidebar-bridge.js';

/**
 * Plays the system's choice of light or dark inside a pane: the page's own switch decides, and the pane hears of it as it would of
 * the system's.
 */
const THEME_SCRIPT = `
(function () {
  var ask = window.matchMedia.bind(window);
  var page = parent.document.documentElement;
  window.matchMedia = function (query) {
    if (query !== '(prefers-color-scheme: dark)') return ask(query);
    var list = new EventTarget();
    Object.defineProperty(list, 'matches', { get: function () { return page.dataset.theme === 'dark'; } });
    list.media = query;
    new MutationObserver(function () { list.dispatchEvent(new Event('change')); }).observe(page, { attributeFilter: ['data-theme'] });
    return list;
  };
})();
`;

/** How the task pane asks Microsoft for the library. */
const OFFICE_FROM_CDN = /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*><\/script>/u;

const HEAD = /<head(?:\s[^>]*)?>/iu;

/** The sidebar with a `google.script.run` before its own scripts, and with what the server put behind the page. */
export function sidebarPage(html: string): string {
  if (!HEAD.test(html)) throw new TypeError('Expected the sidebar to have a head');
  const page = html.replace(HEAD, (head) => `${head}<script>${THEME_SCRIPT}${SIDEBAR_BRIDGE}</script>`);
  return `${page}<script>${APPENDED_SCRIPT}</script>\n`;
}

/** The task pane with the local copy of the library, and the simulated Excel under it. */
export function taskPanePage(html: string): string {
  if (!OFFICE_FROM_CDN.test(html)) throw new TypeError('Expected the task pane to load Office.js from its CDN');
  return html.replace(OFFICE_FROM_CDN, '<script src="/office/library.js"></script><script src="/office/install.js"></script>');
}

/** Runs in the pane between the library and the pane's own code. */
export const INSTALL_SCRIPT = `${THEME_SCRIPT}parent.musterInstallExcel(window);\n`;
