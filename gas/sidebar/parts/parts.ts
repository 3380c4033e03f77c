/**
 * Modules of the sidebar by their names. Those of the page are there; the others stand in parts, files that the server hands out when
 * one of their modules is asked for. A part counts on those before it.
 */

/** Gives the exports of a module; `load` first brings the part where it stands. */
export interface Need {
  (name: string): object;
  load(name: string): Promise<object>;
}

/** Runs a module and returns what it exports. */
export type Module = (need: Need) => object;

export interface Plan {
  /** Name of what was built: parts of another build are not taken. */
  readonly build: string;
  /** The parts in their order. */
  readonly order: readonly string[];
  /** In which of them a module stands; those of the page stand in none. */
  readonly places: Readonly<Record<string, number>>;
}

/** The pages of parts, in the order in which they were asked for. */
export type ReadParts = (names: string[]) => Promise<readonly string[]>;

export interface Parts {
  add(modules: Readonly<Record<string, Module>>): void;
  /** Runs the module that the page begins with. */
  open(name: string, plan: Plan): void;
  /** Says how parts are read. */
  readBy(read: ReadParts): void;
  /** The script of a part, also for whoever does not run it in this page. What did not come is asked for anew the next time. */
  script(part: string): Promise<string>;
}

/** The build writes parts in this form. */
const PAGE = /^<script data-build="(\w+)">([\s\S]*)<\/script>\s*$/u;

/** What came for this part is none, or one of another build. */
export class OtherBuildError extends Error {
  override readonly name = 'OtherBuildError';
}

/** Makes the collection; `run` runs a script in the page. */
export function createParts(run: (script: string) => void): Parts {
  const modules = new Map<string, Module>();
  const made = new Map<string, object>();
  const scripts = new Map<string, Promise<string>>();
  const here = new Map<string, Promise<void>>();
  let plan: Plan = { build: '', order: [], places: {} };
  let read: ReadParts = () => Promise.reject(new TypeError('Expected readBy before a part is asked for'));
  let next: { readonly names: string[]; readonly pages: Promise<readonly string[]> } | null = null;

  /** What is asked for in one moment comes in one call. */
  const page = (part: string): Promise<string | undefined> => {
    next ??= {
      names: [],
      pages: Promise.resolve().then(() => {
        const { names } = next!;
        next = null;
        return read(names);
      }),
    };
    const at = next.names.push(part) - 1;
    return next.pages.then((pages) => pages[at]);
  };

  const script = (part: string): Promise<string> =>
    kept(scripts, part, async () => {
      const [, build, text] = PAGE.exec((await page(part)) ?? '') ?? [];
      if (text === undefined || build !== plan.build) throw new OtherBuildError(part);
      return text;
    });

  const bring = (part: string): Promise<void> =>
    kept(here, part, async () => {
      const text = await script(part);
      scripts.delete(part); // what runs need not be kept as text too
      run(text);
    });

  const need: Need = Object.assign(
    (name: string): object => {
      let exports = made.get(name);
      if (exports === undefined) {
        const module = modules.get(name);
        if (module === undefined) throw new TypeError(`Expected a module of the sidebar, got ${name}`);
        made.set(name, (exports = module(need)));
      }
      return exports;
    },
    {
      load: async (name: string): Promise<object> => {
        const place = plan.places[name] ?? -1;
        await Promise.all(plan.order.slice(0, place + 1).map(bring));
        return need(name);
      },
    },
  );

  return {
    add: (more) => {
      for (const [name, module] of Object.entries(more)) modules.set(name, module);
    },
    open(name, opened) {
      plan = opened;
      need(name);
    },
    readBy: (how) => (read = how),
    script,
  };
}

/** The value of a key, made once; what failed is forgotten. */
function kept<T>(values: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = values.get(key);
  if (value === undefined) {
    value = make();
    values.set(key, value);
    value.catch(() => values.delete(key));
  }
  return value;
}
