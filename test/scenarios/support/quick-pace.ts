/** Panes that send as fast as the reference server takes it: thousands of people would take half an hour at the pace of the real target. */
import type { BrowserContext } from 'playwright-core';

/** The pace as it stands in what ships, and the one instead: the only thing of it that is changed. */
const SHIPPED = 'perMinute:90,learnUpTo:90,atOnce:2';
const QUICK = 'perMinute:60000,learnUpTo:60000,atOnce:20';

/** Where the parts of the sidebar and of the task pane are served. */
const PANES = /\/sheets\/Part-\w+\.html|\/excel\/assets\/[^/]+\.js$/u;

/** Lets every pane of a context send so; `wasFound` tells whether one did. */
export async function quickPace(context: BrowserContext): Promise<{ readonly wasFound: () => boolean }> {
  let found = false;
  await context.route(PANES, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    found ||= body.includes(SHIPPED);
    await route.fulfill({ response, body: body.replaceAll(SHIPPED, QUICK) });
  });
  return { wasFound: () => found };
}
