/** A second thread for tests: every message is copied as between real threads, and answered when the present turn is over. */
import type { SecondThread } from '../../../../core/ports/index.js';
import { serveChecks } from '../../../../core/session/thread/check-service.js';
import { targetFields } from '../../../../core/targets/fields.js';

export interface Beside {
  readonly startThread: () => Promise<SecondThread>;
  /** Kinds of messages that came, and how many rows were in them. */
  readonly came: Record<string, number>;
  rows: number;
  started: number;
  closed: number;
}

interface BesideOptions {
  /** What becomes of a request: by default it is answered. */
  readonly onCheck?: 'answer' | 'break' | 'silence';
}

export function besideThread({ onCheck = 'answer' }: BesideOptions = {}): Beside {
  const beside: Beside = {
    came: {},
    rows: 0,
    started: 0,
    closed: 0,
    startThread: () => {
      beside.started++;
      let [heard, broke] = [(_: unknown): void => undefined, (): void => undefined];
      const serve = serveChecks(
        {
          post: (answer, moved = []) => {
            const copy: unknown = structuredClone(answer, { transfer: [...moved] });
            void Promise.resolve().then(() => {
              heard(copy);
            });
          },
        },
        targetFields,
      );
      return Promise.resolve({
        post: (message) => {
          const copy = structuredClone(message) as { kind: string; rows?: unknown[] };
          beside.came[copy.kind] = (beside.came[copy.kind] ?? 0) + 1;
          beside.rows += copy.rows?.length ?? 0;
          if (copy.kind === 'check' && onCheck !== 'answer') {
            if (onCheck === 'break') void Promise.resolve().then(() => { broke(); }); // prettier-ignore
            return;
          }
          void Promise.resolve().then(() => {
            serve(copy);
          });
        },
        listen: (answered, failed) => {
          [heard, broke] = [answered, failed];
        },
        close: () => {
          beside.closed++;
        },
      });
    },
  };
  return beside;
}
