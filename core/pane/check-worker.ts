/** The script of the second thread: checks large sheets for the pane that started it. */
import { serveChecks } from '../session/thread/check-service.js';
import { targetFields } from '../targets/fields.js';

const serve = serveChecks(
  {
    post(answer, moved = []) {
      postMessage(answer, { transfer: moved as Transferable[] });
    },
  },
  targetFields,
);
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  serve(data);
});
