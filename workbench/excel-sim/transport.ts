/** Carries requests of the library to the simulated Excel: measured, limited, and held back while a cell is being edited. */
import { runBatch, type BatchAnswer, type BatchHost } from './batch.js';
import type { HostErrorCode } from './host-error.js';

/** Flag of a request that waits for the user to leave the cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;
/** Places in the list that the library hands over. */
const BODY = 4;
const FLAGS = 6;

/** One request and its answer. */
export interface SyncRecord {
  readonly requestBytes: number;
  responseBytes: number;
  readonly flags: number;
  readonly body: string;
}

export interface Counters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** Every request since the counters were reset. */
  log: SyncRecord[];
}

export type RichApiMessage = readonly unknown[];
export type RichApiCallback = (result: { status: 'succeeded'; value: { data: readonly unknown[] } }) => void;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const failure = (Code: HostErrorCode, Message: string): BatchAnswer => ({ Error: { Code, Message, ActionIndex: 0 }, Results: [] });

/** The way of one request: measured, perhaps held back or refused, run, answered on a later turn of the event loop. */
export class Transport {
  readonly counters: Counters = { syncs: 0, requestBytes: 0, responseBytes: 0, log: [] };
  /** Codes that the next requests fail with, one each, before anything of them is done. */
  readonly nextFailures: HostErrorCode[] = [];
  readonly #host: BatchHost;
  readonly #limit: number;
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(host: BatchHost, payloadLimit: number) {
    this.#host = host;
    this.#limit = payloadLimit;
  }

  /** Starts counting anew, e.g. after a test has set up its workbook. */
  resetCounters(): void {
    Object.assign(this.counters, { syncs: 0, requestBytes: 0, responseBytes: 0, log: [] });
  }

  /** True while somebody types in a cell. */
  set editing(editing: boolean) {
    this.#editing = editing;
    if (editing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** What stands in for the library's own way to the host. */
  readonly execute = (message: RichApiMessage, callback: RichApiCallback): void => {
    const body = String(message[BODY]);
    const flags = Number(message[FLAGS]);
    const record: SyncRecord = { requestBytes: bytesOf(body), responseBytes: 0, flags, body };
    this.counters.syncs++;
    this.counters.requestBytes += record.requestBytes;
    this.counters.log.push(record);
    const answer = (): void => {
      const text = this.#answer(body, record.requestBytes);
      record.responseBytes = bytesOf(text);
      this.counters.responseBytes += record.responseBytes;
      callback({ status: 'succeeded', value: { data: ['', [], text] } });
    };
    const later = (): void => void setTimeout(answer, 0);
    if (this.#editing && flags & DELAY_FOR_CELL_EDIT) {
      this.#waiting.push(later);
      return;
    }
    if (this.#editing) this.nextFailures.unshift('InvalidOperationInCellEditMode');
    later();
  };

  #answer(body: string, bytes: number): string {
    const code = this.nextFailures.shift();
    if (code) return JSON.stringify(failure(code, 'The simulation was told to fail here.'));
    if (bytes > this.#limit) return JSON.stringify(failure('RequestPayloadSizeLimitExceeded', 'The request is too large.'));
    const text = JSON.stringify(runBatch(body, this.#host));
    return bytesOf(text) <= this.#limit ? text : JSON.stringify(failure('ResponsePayloadSizeLimitExceeded', 'The response is too large.'));
  }
}
