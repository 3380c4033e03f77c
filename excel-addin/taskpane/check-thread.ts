/** The task pane's second thread: a script of its own beside those of the pane. */
import { webWorker } from '../../core/pane/web-worker.js';
import type { SecondThread } from '../../core/ports/index.js';

/** Where the build put it, from the page. */
declare const CHECK_WORKER: string;

export const checkThread = (): Promise<SecondThread> =>
  Promise.resolve().then(() => webWorker(new URL(CHECK_WORKER, document.baseURI).href));
