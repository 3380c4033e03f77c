/** Runs one request of the library: a list of actions on objects that are named by paths. */
import { HostError } from './host-error.js';

/** Names are those of the wire. */
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | string | null)[];
}
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number | string;
  readonly ArgumentInfo?: Arguments;
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number | string;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface BatchAnswer {
  readonly Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number };
}

/** What an action does, by its number on the wire. */
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
/** How an object is found, by the number of its path. */
const PATH = { global: 1, method: 3, property: 4, indexer: 5, kept: 6, nullObject: 7 } as const;

/** What members of the host's objects do in the place of what they would, by their names: `Range.Text`, and `Range.Values=` where it is set. */
export type Answers = Readonly<Record<string, (work: () => unknown) => unknown>>;

export interface BatchHost {
  /** The workbook. */
  readonly root: object;
  /** Objects kept between requests, by reference id. */
  readonly kept: Map<string, object>;
  /** Keeps an object and gives its reference id. */
  readonly keep: (object: object) => string;
  /** Called for `_Register…Event` and `_Unregister…Event`. */
  readonly onRegister: (name: string, on: object) => void;
  readonly answers: Answers;
}

/** Null is the null object: it exists in the add-in's code and nowhere else. */
type Found = object | null;

/** Runs a request; the first action that fails ends it, and what was done before stays done. */
export function runBatch(body: string, host: BatchHost): BatchAnswer {
  const batch = JSON.parse(body) as Batch;
  const { answers } = host;
  const resolved = new Map<string, Found>();
  const answer: BatchAnswer = { Results: [] };

  const argumentsOf = ({ ArgumentInfo: info }: { readonly ArgumentInfo?: Arguments }): unknown[] =>
    (info?.Arguments ?? []).map((value, at) => {
      const id = info?.ReferencedObjectPathIds?.[at];
      return id ? resolve(id) : value;
    });
  // A path is followed once per request, so that all actions on it meet the same object.
  const resolve = (id: number | string): Found => {
    const known = resolved.get(String(id));
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidArgument', `The request has no path ${id}.`);
    const found = follow(path);
    resolved.set(String(id), found);
    return found;
  };
  /** A null object's path names a parent that the request does not contain, so the type is looked at first. */
  const follow = (path: ObjectPath): Found => {
    const type = path.ObjectPathType;
    if (type === PATH.global) return host.root;
    if (type === PATH.nullObject) return null;
    if (type === PATH.kept) return host.kept.get(path.Name) ?? missing('ItemNotFound', 'The object is no longer kept.');
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (type === PATH.property) return asObject(Reflect.get(parent, path.Name), path.Name);
    if (type === PATH.method) return asObject(call(parent, path.Name, argumentsOf(path), answers), path.Name);
    if (type === PATH.indexer) return asObject(call(parent, 'Indexer', argumentsOf(path), answers), 'Indexer');
    return missing('InvalidArgument', `The simulation knows no path of type ${type}.`);
  };

  for (const [at, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      answer.Error = { Code: error.code, Message: error.message, ActionIndex: at };
      break;
    }
  }
  return answer;

  function perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return instantiate(object);
      case ACTION.query:
        return object === null ? null : query(object, action.QueryInfo?.Select ?? [], answers);
      case ACTION.method:
        return object === null ? null : method(object, action);
      case ACTION.setProperty:
        if (object !== null) answered(object, `${action.Name}=`, answers, () => Reflect.set(object, action.Name, argumentsOf(action)[0]));
        return null;
      default:
        return missing('ApiNotFound', `The simulation knows no action of type ${action.ActionType}.`);
    }
  }

  function method(object: object, action: Action): unknown {
    if (/^_(?:Un)?[Rr]egister\w*Event/u.test(action.Name)) {
      answered(object, action.Name, answers, () => host.onRegister(action.Name, object));
      return null;
    }
    if (action.Name === '_KeepReference') return null; // instantiating has done it
    if (action.Name === '_RemoveReference') {
      host.kept.delete(String(argumentsOf(action)[0]));
      return null;
    }
    const value = call(object, action.Name, argumentsOf(action), answers);
    return typeof value === 'object' ? null : (value ?? null);
  }

  /** The library learns from a plain null that an object does not exist. */
  function instantiate(object: Found): unknown {
    if (object === null) return null;
    const id: unknown = Reflect.get(object, 'Id');
    const value: Record<string, unknown> = id === undefined ? {} : { Id: id };
    if ('kept' in object) {
      value['_ReferenceId'] = host.keep(object);
    }
    return value;
  }
}

function missing(code: 'ApiNotFound' | 'InvalidArgument' | 'ItemNotFound', message: string): never {
  throw new HostError(code, message);
}

/** A path that leads to no object is a part that the simulation lacks. */
function asObject(value: unknown, name: string): Found {
  if (value === null || typeof value === 'object') return value;
  return missing('ApiNotFound', `The simulation lacks ${name}.`);
}

/** Every member's answer comes from here: another Excel may give another one. */
function answered(object: object, name: string, answers: Answers, work: () => unknown): unknown {
  const other = answers[`${object.constructor.name}.${name}`];
  return other ? other(work) : work();
}

function call(object: object, name: string, values: unknown[], answers: Answers): unknown {
  const found: unknown = Reflect.get(object, name);
  if (typeof found !== 'function') return missing('ApiNotFound', `The simulation lacks ${object.constructor.name}.${name}.`);
  return answered(object, name, answers, () => (found as (...values: unknown[]) => unknown).apply(object, values));
}

/** Loads properties: of the object itself, or of each item of a collection. */
function query(object: object, names: readonly string[], answers: Answers): unknown {
  const items: unknown = Reflect.get(object, 'items');
  if (!Array.isArray(items)) return select(object, names, answers);
  const ofItem = names.map((name) => name.replace(/^items\//iu, ''));
  return { _Items: items.map((item: object) => select(item, ofItem, answers)) };
}

/** Names come as the add-in writes them, with slashes for what lies deeper; properties begin with a capital on the wire. */
function select(object: object, names: readonly string[], answers: Answers): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    const key = head.charAt(0).toUpperCase() + head.slice(1);
    const value: unknown = answered(object, key, answers, () => Reflect.get(object, key));
    if (value === undefined) return missing('ApiNotFound', `The simulation lacks ${object.constructor.name}.${key}.`);
    const nested = rest.length > 0 && typeof value === 'object' && value !== null;
    out[key] = nested ? { ...(out[key] as object | undefined), ...(query(value, [rest.join('/')], answers) as object) } : value;
  }
  return out;
}
