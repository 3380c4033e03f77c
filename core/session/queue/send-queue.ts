/** The lane of the sends: one at a time, in the order in which they were asked for, beside everything else that a session does. */
import type { Message } from '../../issues/message.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { SheetId } from '../../ports/index.js';
import type { QueuedKind, QueuedSend } from './queue-state.js';

/** How a send went: it came to its end, whatever that was, or it could not even begin. `why` keeps the next one from beginning by itself. */
export interface Went {
  readonly began: boolean;
  readonly why: Message | null;
}

/** One send. */
export interface Work {
  readonly id: string;
  /** Null for what has no rows and is shown nowhere. */
  readonly kind: QueuedKind | null;
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly rows: number;
  /** What it does to whom. */
  readonly steps: readonly PlannedRow[];
  /** Earlier run that it is about: the one that is tried again, taken up or taken back. */
  readonly about: string | null;
  /** Does it, from the lease to the last word on the sheet. Never rejects. */
  begin(): Promise<Went>;
  /** It could not begin, and nobody waited for it: whoever asked has it back. */
  giveBack?(): Promise<void>;
  /** It waits, began or was dropped. */
  waits?(waiting: boolean): void;
}

interface Waiting {
  readonly work: Work;
  readonly over: () => void;
}

export class SendQueue {
  private readonly changed: () => void;
  private readonly stop: () => void;
  private line: Waiting[] = [];
  private current: Waiting | null = null;
  private closed = false;
  /** True where a cancel came since somebody asked for a send that is not in the line yet. */
  private dropNext = false;
  paused: Message | null = null;

  /** `stop` ends what is on its way; `changed` hears of every change. */
  constructor(changed: () => void, stop: () => void) {
    this.changed = changed;
    this.stop = stop;
  }

  /** True while a send is on its way. */
  get isRunning(): boolean {
    return this.current !== null;
  }

  get isEmpty(): boolean {
    return this.current === null && this.line.length === 0;
  }

  /** All that is on its way or waits, in order. */
  get works(): readonly Work[] {
    return [...(this.current ? [this.current.work] : []), ...this.line.map(({ work }) => work)];
  }

  get view(): { readonly current: QueuedSend | null; readonly waiting: readonly QueuedSend[] } {
    const shown = ({ work: { id, kind, sheetName, rows } }: Waiting): QueuedSend[] =>
      kind === null ? [] : [{ id, kind, sheetName, rows }];
    return { current: (this.current && shown(this.current)[0]) ?? null, waiting: this.line.flatMap(shown) };
  }

  /** True while something is done or waits that is about this run. */
  isAbout(run: string): boolean {
    return this.works.some(({ about, id }) => about === run || id === run);
  }

  /** Somebody asks for a send: from here on a cancel is meant for it too. */
  ask(): void {
    this.dropNext = false;
  }

  /** Puts a send behind the others. Resolves when it is over, was taken out, or waits in a queue that paused. */
  add(work: Work): Promise<void> {
    const isFirst = this.isEmpty;
    if (this.closed || (this.dropNext && !isFirst)) return Promise.resolve();
    return new Promise((over) => {
      this.line.push({ work, over });
      if (!isFirst) work.waits?.(true);
      if (this.paused) over();
      this.changed();
      void this.next(isFirst);
    });
  }

  /** Takes out one that waits. */
  remove(id: string): void {
    this.take(this.line.filter(({ work }) => work.id === id));
  }

  /** Stops what is on its way before its next batch, and takes out all that wait. */
  cancel(): void {
    this.dropNext = true;
    this.stop();
    this.take(this.line);
  }

  /** Goes on after a pause. */
  goOn(): void {
    this.paused = null;
    this.changed();
    void this.next(false);
  }

  /** The pane goes: nobody else begins. */
  close(): void {
    this.closed = true;
  }

  private take(out: readonly Waiting[]): void {
    const gone = new Set(out);
    this.line = this.line.filter((each) => !gone.has(each));
    for (const { work, over } of gone) {
      work.waits?.(false);
      over();
    }
    if (this.line.length === 0) this.paused = null;
    this.changed();
  }

  private async next(isFirst: boolean): Promise<void> {
    if (this.current || this.paused || this.closed) return;
    const [first, ...others] = this.line;
    if (!first) return;
    this.current = first;
    this.line = others;
    this.changed();
    const { began, why } = await first.work.begin();
    this.current = null;
    if (!began && !isFirst) {
      this.line.unshift(first);
    } else {
      first.work.waits?.(false);
      if (!began) await first.work.giveBack?.();
    }
    if (why && this.line.length > 0) this.paused = why;
    if (this.paused) for (const { over } of this.line) over();
    first.over();
    this.changed();
    void this.next(false);
  }
}
