/** A call that could not be done, in words for the person at the sheet. */
import type { FailureCode } from './protocol.js';

export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}
