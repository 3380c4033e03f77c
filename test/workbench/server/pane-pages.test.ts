/** The built panes are served as they are, with the host's script in its usual place. */
import { expect, test } from 'vitest';
import { sidebarPage, taskPanePage } from '../../../workbench/server/pane-pages.js';

test('the sidebar gets google.script.run before its own scripts, and keeps every byte of its own', () => {
  const html = '<!doctype html><html><head><title>Muster</title></head><body><script>own()</script></body></html>';
  const served = sidebarPage(html);
  expect(served.indexOf('google')).toBeGreaterThan(0);
  expect(served.indexOf('google')).toBeLessThan(served.indexOf('own()'));
  expect(served.replace(/<head><script>[^]*?<\/script>/u, '<head>').slice(0, html.length)).toBe(html);
});

test('what the server put behind the sidebar is parsed at its end', () => {
  const end = sidebarPage('<html><head></head><body></body></html>').split('</html>')[1];
  expect(end).toBe("<script>document.write(parent.musterAppended || '');</script>\n");
});

test('the task pane gets the local library where it asks for the one of the CDN', () => {
  const html =
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="a.js"></script></head>';
  expect(taskPanePage(html)).toBe(
    '<head><script src="/office/library.js"></script><script src="/office/install.js"></script><script src="a.js"></script></head>',
  );
});

test('a task pane without the library is refused', () => {
  expect(() => taskPanePage('<head></head>')).toThrow(/Office\.js/u);
});

test('a sidebar without a head is refused', () => {
  expect(() => sidebarPage('<p>Muster</p>')).toThrow(/head/u);
});
