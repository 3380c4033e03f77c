/** Calls to the server over `google.script.run`, as promises. */
import type { CallMessage, Envelope, FailureCode, ServerMethods } from '../server/protocol.js';
import { GOOGLE_SILENT } from '../../core/said/by-sheets.js';

/** The part of the host page's interface that is used. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  call(json: string): void;
}

/** A call that the server did not carry out; `message` is for the person at the sheet. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: FailureCode;
  readonly cause: unknown;

  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message);
    this.code = code;
    this.cause = cause;
  }
}

/** A method of the server, as a promise. */
export type ServerMethod<M extends keyof ServerMethods> = (...args: Parameters<ServerMethods[M]>) => Promise<ReturnType<ServerMethods[M]>>;

/** One method of the server as a function. */
export function serverMethod<M extends keyof ServerMethods>(run: () => ScriptRun, method: M): ServerMethod<M> {
  return (...args) =>
    new Promise((resolve, reject) => {
      const message: CallMessage = { method, args };
      run()
        .withSuccessHandler((answer) => {
          const envelope = readEnvelope(answer);
          if (envelope.ok) resolve(envelope.value as ReturnType<ServerMethods[M]>);
          else reject(new CallError(envelope.code, envelope.message));
        })
        .withFailureHandler((cause) => reject(new CallError('no-connection', GOOGLE_SILENT, cause)))
        .call(JSON.stringify(message));
    });
}

/** An execution that Google ended half-way answers with nothing at all. */
function readEnvelope(answer: unknown): Envelope {
  try {
    const envelope = JSON.parse(answer as string) as Envelope | null;
    if (envelope && typeof envelope.ok === 'boolean') return envelope;
  } catch {
    // Falls through: what cannot be read is no answer.
  }
  return { ok: false, code: 'no-connection', message: GOOGLE_SILENT };
}
