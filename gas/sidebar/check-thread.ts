/** The sidebar's second thread: its script is a part that the page does not run itself. Google's frame decides whether there may be one. */
import { webWorker } from '../../core/pane/web-worker.js';
import type { SecondThread } from '../../core/ports/index.js';

/** Starts the thread from the text of its script. */
export async function checkThread(script: () => Promise<string>): Promise<SecondThread> {
  const address = URL.createObjectURL(new Blob([await script()], { type: 'text/javascript' }));
  try {
    return webWorker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
