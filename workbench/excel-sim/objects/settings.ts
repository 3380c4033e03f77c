/** Settings of the file: plain values under names, saved with the workbook. */
import { HostError } from '../host-error.js';

/** The collection; adding a name that exists replaces its value. */
export class Settings {
  readonly map: Map<string, unknown>;

  constructor(map: Map<string, unknown>) {
    this.map = map;
  }

  get items(): Setting[] {
    return [...this.map.keys()].map((key) => new Setting(this.map, key));
  }
  Add(key: string, value: unknown): Setting {
    this.map.set(key, value);
    return new Setting(this.map, key);
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.map.has(key) ? new Setting(this.map, key) : null;
  }
  GetItem(key: string): Setting {
    if (!this.map.has(key)) throw new HostError('ItemNotFound', 'The requested resource does not exist.');
    return new Setting(this.map, key);
  }
  Indexer(key: string): Setting {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.map.size;
  }
}

/** One name and its value. The library asks for its id under two names. */
class Setting {
  readonly map: Map<string, unknown>;
  readonly Key: string;

  constructor(map: Map<string, unknown>, key: string) {
    this.map = map;
    this.Key = key;
  }
  get Id(): string {
    return this.Key;
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.map.get(this.Key);
  }
  set Value(value: unknown) {
    this.map.set(this.Key, value);
  }
  Delete(): void {
    this.map.delete(this.Key);
  }
}
