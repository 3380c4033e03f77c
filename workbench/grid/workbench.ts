/** The workbench: one workbook, the grid over it, and the spreadsheet that is played around it. */
import { SAMPLES, type SampleId } from '../rosters/index.js';
import type { Workbook } from '../workbook/index.js';
import { byId } from './element.js';
import { playExcel } from './excel-host.js';
import { save } from './files.js';
import { GridView } from './grid-view.js';
import { notify } from './notice.js';
import { PaneFrame } from './pane-frame.js';
import type { PlayedHost } from './played-host.js';
import { playSheets } from './sheets-host.js';
import { fillStrip } from './strip.js';
import { TreeWindow } from './tree/tree-window.js';

const HOSTS = { sheets: playSheets, excel: playExcel } as const;
export type HostName = keyof typeof HOSTS;

/** What the page begins with. */
export interface WorkbenchStart {
  readonly host: HostName;
  readonly sample: SampleId;
  readonly dark: boolean;
  /** In which the spreadsheet speaks with its user. */
  readonly locale: string;
}

export class Workbench {
  readonly #pane = new PaneFrame();
  readonly #grid: GridView;
  readonly #tree: TreeWindow;
  #hostName: HostName;
  #locale: string;
  #host: PlayedHost | null = null;
  #title: string;
  /** Settles when the host that was asked for last stands. */
  ready: Promise<void>;

  constructor({ host, sample, dark, locale }: WorkbenchStart) {
    this.#hostName = host;
    this.#locale = locale;
    this.#title = sample;
    this.#grid = new GridView('grid', buildSample(sample), dark);
    this.#tree = new TreeWindow(this.workbook);
    this.ready = this.#play();
  }

  get workbook(): Workbook {
    return this.#grid.workbook;
  }

  get host(): PlayedHost | null {
    return this.#host;
  }

  /** Counts of host calls by name. */
  get counters(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#host?.calls() ?? []);
  }

  get grid(): GridView {
    return this.#grid;
  }

  open(sample: SampleId): Promise<void> {
    return this.show(buildSample(sample), sample);
  }

  show(workbook: Workbook, title: string): Promise<void> {
    this.#host?.stop();
    this.#title = title;
    this.#grid.open(workbook);
    this.#tree.follow(workbook);
    return (this.ready = this.#play());
  }

  play(host: HostName): Promise<void> {
    this.#host?.stop();
    this.#hostName = host;
    return (this.ready = this.#play());
  }

  /** The same workbook for a user of another language. */
  speak(locale: string): Promise<void> {
    this.#host?.stop();
    this.#locale = locale;
    return (this.ready = this.#play());
  }

  save(): Promise<void> {
    return save(this.workbook, `${this.#title}.xlsx`);
  }

  setDark(dark: boolean): void {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    this.#grid.grid.setDark(dark);
    this.#tree.setDark(dark);
  }

  async #play(): Promise<void> {
    document.documentElement.dataset['host'] = this.#hostName;
    const strip = byId('strip', HTMLElement);
    strip.replaceChildren();
    const { workbook } = this;
    this.#host = await HOSTS[this.#hostName]({ workbook, locale: this.#locale, pane: this.#pane, strip, notify });
    fillStrip(
      strip,
      () => this.workbook,
      () => this.#tree.open(),
    );
  }
}

function buildSample(id: SampleId): Workbook {
  const sample = SAMPLES.find((each) => each.id === id) ?? SAMPLES[0];
  if (sample === undefined) throw new TypeError('Expected at least one sample');
  return sample.build();
}
