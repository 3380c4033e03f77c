/** The workbench's side of the page of leaders: opens it, sends it the tree after every edit, and goes where it says. */
import type { Workbook, WorkbookChange } from '../../workbook/index.js';
import { MARK, messageOf, type ToTree } from './messages.js';

const ADDRESS = '/tree';
const NAME = 'muster-tree';
const LOOKS = 'popup,width=1280,height=860';
/** Edits that come one after the other are one. */
const SETTLES_MS = 150;
const CHANGES_TREE: readonly WorkbookChange['kind'][] = ['cells', 'structure', 'sheets', 'active'];

export class TreeWindow {
  readonly #readers = new Set<Window>();
  #workbook: Workbook;
  #dark = false;
  /** Rises with each workbook: sheets of two workbooks may have one id. */
  #opened = 0;
  #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#stop = this.#listen();
    window.addEventListener('message', (event) => {
      const message = messageOf(event);
      if (message?.kind === 'go') this.#workbook.select({ row: message.row, column: 1 });
      if (message?.kind !== 'ready') return;
      this.#readers.add(event.source as Window);
      this.#say({ mark: MARK, kind: 'theme', dark: this.#dark });
      void this.#send();
    });
  }

  /** Shows the page, the one that is open already where there is one. */
  open(): void {
    window.open(ADDRESS, NAME, LOOKS)?.focus();
  }

  /** Another workbook is shown: its tree is what is drawn from now on. */
  follow(workbook: Workbook): void {
    this.#stop();
    this.#workbook = workbook;
    this.#opened += 1;
    this.#stop = this.#listen();
    this.#soon();
  }

  setDark(dark: boolean): void {
    this.#dark = dark;
    this.#say({ mark: MARK, kind: 'theme', dark });
  }

  #listen(): () => void {
    return this.#workbook.subscribe(({ kind }) => {
      if (CHANGES_TREE.includes(kind)) this.#soon();
      else if (kind === 'selection') this.#say({ mark: MARK, kind: 'at', row: this.#workbook.selection.row });
    });
  }

  #soon(): void {
    if (this.#readers.size === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), SETTLES_MS);
  }

  /** Core comes with the first page that asks: a workbench without one needs none. */
  async #send(): Promise<void> {
    const { demoUsers, treeOfSheet } = await import('./sheet-tree.js');
    const users = await demoUsers();
    const { active, selection } = this.#workbook;
    const source = `${this.#opened}:${active.id}`;
    this.#say({ mark: MARK, kind: 'tree', source, sheet: active.name, tree: treeOfSheet(active, users), row: selection.row });
  }

  #say(message: ToTree): void {
    for (const reader of this.#readers) {
      if (reader.closed) this.#readers.delete(reader);
      else reader.postMessage(message, location.origin);
    }
  }
}
