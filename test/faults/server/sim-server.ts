/** A target in memory that speaks its wire, on the clock of the simulation, with every way of answering wrongly. */
import type { HttpRequest, HttpResponse, HttpResult } from '../../../core/ports/index.js';
import type { Asked, Register, SimTarget } from '../targets/sim-target.js';
import { isKnownBy, type People } from './people.js';
import type { WireFault } from './wire-faults.js';

/** A request that arrived or was on its way, for the history. */
export interface Arrival {
  readonly at: number;
  readonly op: Asked['kind'];
  readonly key: string;
  /** What the client was told for certain: that it was done, that nothing was, or neither. */
  readonly told: 'done' | 'nothing' | 'unclear';
  /** From where it was sent: a copy of the workbook knows nothing of what the other one sends. */
  readonly workbook: number;
  /** For a look-up: nobody was there. */
  readonly absent: boolean;
}

const KEY_HEADER = 'idempotency-key';
/** What a target says to creates that it does not take together. */
const NONE_TAKEN: readonly number[] = [413, 501];
const NOTHING_DONE: readonly number[] = [400, 401, 403, 404, 409, 422, 429];

export class SimServer {
  readonly people: People;
  readonly arrivals: Arrival[] = [];
  private readonly sim: SimTarget;
  private readonly register: Register;
  private late: { readonly asked: Asked; readonly sentAt: number; readonly at: number }[] = [];
  private readonly answered = new Map<string, HttpResponse>();

  constructor(sim: SimTarget, people: People) {
    this.sim = sim;
    this.people = people;
    this.register = { find: (key) => people.find(key), byUid: (uid) => people.byUid(uid) };
  }

  asked(request: HttpRequest): Asked {
    return this.sim.asked(request, this.register);
  }

  /** Lets everything happen that was still on its way. */
  catchUp(now: number): void {
    if (this.late.length === 0) return;
    const due = this.late.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    this.late = this.late.filter(({ at }) => at > now);
    for (const { asked, sentAt, at } of due) this.write(asked, sentAt, at);
  }

  /** What the client hears; null where the call broke. */
  handle(request: HttpRequest, now: number, fault: WireFault | null, isDrift: boolean, workbook: number): HttpResult | null {
    this.catchUp(now);
    const asked = this.asked(request);
    const truth = this.carryOut(request, asked, now, fault);
    const seen = isDrift ? this.sim.drifted(truth) : truth;
    const told = fault?.breaksCall ? null : (fault?.answer?.(seen) ?? seen);
    this.note(asked, now, truth, told, { isFaulty: fault !== null || isDrift, workbook });
    return told;
  }

  private carryOut(request: HttpRequest, asked: Asked, now: number, fault: WireFault | null): HttpResponse {
    if (asked.kind === 'list' || asked.kind === 'lookup') return this.read(asked, now, fault?.staleMs ?? 0);
    if (fault?.lateMs !== undefined) {
      this.late.push({ asked, sentAt: now, at: now + fault.lateMs });
      return NO_ANSWER;
    }
    if (fault?.delivered === 0) return NO_ANSWER;
    const key = this.people.kind.honoursKeys ? (request.headers[KEY_HEADER] ?? '') : '';
    const first = (key === '' ? undefined : this.answered.get(key)) ?? this.write(asked, now, now);
    if (key !== '') this.answered.set(key, first);
    if (fault?.delivered === 2 && key === '') this.write(asked, now, now);
    return first;
  }

  private read(asked: Asked & { readonly kind: 'list' | 'lookup' }, now: number, staleMs: number): HttpResponse {
    const visible = this.people.visible(now, staleMs);
    const found = asked.kind === 'list' ? visible : visible.filter((person) => isKnownBy(person, asked.key));
    return this.sim.found(asked, found, this.register);
  }

  private write(asked: Asked, sentAt: number, at: number): HttpResponse {
    switch (asked.kind) {
      case 'create':
        return this.sim.written(asked, this.people.create(asked.values, sentAt, at), this.register);
      case 'bulk':
        return this.writeAll(asked.creates, sentAt, at);
      case 'update':
        return this.sim.written(asked, this.people.change(asked.key, asked.values, sentAt, at), this.register);
      case 'activate':
      case 'deactivate':
        return this.sim.written(asked, this.people.setActive(asked.key, asked.kind === 'activate', sentAt, at), this.register);
      case 'list':
      case 'lookup':
        return NO_ANSWER;
    }
  }

  private writeAll(creates: (Asked & { readonly kind: 'bulk' })['creates'], sentAt: number, at: number): HttpResponse {
    const { bulk } = this.sim;
    return (
      bulk?.refuses(creates.length) ??
      bulk?.written(
        creates.map(({ values }) => this.people.create(values, sentAt, at)),
        this.register,
      ) ??
      NO_ANSWER
    );
  }

  private note(
    asked: Asked,
    at: number,
    truth: HttpResponse,
    told: HttpResult | null,
    by: { readonly isFaulty: boolean; readonly workbook: number },
  ): void {
    const { isFaulty, workbook } = by;
    const nothing = told?.kind === 'failure' ? told.reason === 'not-sent' : told !== null && NOTHING_DONE.includes(told.status);
    if (asked.kind === 'bulk') {
      const isRefused = nothing || (told?.kind === 'response' && NONE_TAKEN.includes(told.status) && truth.status === told.status);
      const rows = asked.creates.map(({ key }): Arrival => {
        return { at, op: 'create', key, told: isRefused ? 'nothing' : 'unclear', absent: false, workbook };
      });
      this.arrivals.push(...rows);
      return;
    }
    const done = !isFaulty && told?.kind === 'response' && told.status < 300;
    const key = asked.kind === 'list' ? asked.word : asked.key;
    const absent = asked.kind === 'lookup' && told?.kind === 'response' && told.status === 404 && truth.status === 404;
    this.arrivals.push({ at, op: asked.kind, key, told: nothing ? 'nothing' : done ? 'done' : 'unclear', absent, workbook });
  }
}

const NO_ANSWER: HttpResponse = { kind: 'response', status: 500, headers: {}, body: '' };
