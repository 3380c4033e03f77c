/** A second thread as browsers have them. */
import type { SecondThread } from '../ports/index.js';

/** Runs a script beside the page. Throws, or fails later, where the page may not do that. */
export function webWorker(address: string): SecondThread {
  const worker = new Worker(address);
  return {
    post(message, moved = []) {
      worker.postMessage(message, moved as Transferable[]);
    },
    listen(answered, failed) {
      worker.onmessage = ({ data }) => {
        answered(data);
      };
      worker.onerror = worker.onmessageerror = () => {
        failed();
      };
    },
    close() {
      worker.terminate();
    },
  };
}
