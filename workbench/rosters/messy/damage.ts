/** What happens to cells that people copy out of mails and other lists, and keep in a workbook for years. */
import type { Chance } from './chance.js';

const NO_BREAK = '\u00a0';
const ZERO_WIDTH = '\u200b';

/** Ways in which an address suffers, each of which can be undone without a doubt. */
const ADDRESS: Readonly<Record<string, (address: string, name: string) => string>> = {
  'blank at the end': (address) => `${address} `,
  'no-break blank in front': (address) => `${NO_BREAK}${address}`,
  'copied with its name': (address, name) => `${name} <${address}>`,
  'copied as a link': (address) => `mailto:${address}`,
  'full stop behind it': (address) => `${address}.`,
  'semicolon behind it': (address) => `${address};`,
  'zero-width blank': (address) => address.replace('@', `${ZERO_WIDTH}@`),
  'wide at sign': (address) => address.replace('@', '＠'),
  'smart quotes around it': (address) => `“${address}”`,
  'two dots': (address) => address.replace('.', '..'),
  'comma for the dot': (address) => address.replace(/\.([a-z]+)$/u, ',$1'),
};

const NAME: Readonly<Record<string, (name: string) => string>> = {
  'no-break blank inside': (name) => name.replace(' ', NO_BREAK),
  'two blanks inside': (name) => name.replace(' ', '  '),
  'blank at the end': (name) => `${name} `,
};

const TOWN: Readonly<Record<string, (town: string) => string>> = {
  'no-break blank at the end': (town) => `${town}${NO_BREAK}`,
  'zero-width blank': (town) => `${ZERO_WIDTH}${town}`,
};

/** One cell in so many is damaged. */
const [ADDRESSES, NAMES, TOWNS] = [12, 15, 20];

/** Damages cells now and then, and counts by kind what it did. */
export class Damage {
  readonly counts: Record<string, number> = {};
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  address(address: string, name: string): string {
    return this.maybe('address', ADDRESSES, ADDRESS, address, name);
  }

  name(name: string): string {
    return this.maybe('name', NAMES, NAME, name);
  }

  town(town: string): string {
    return this.maybe('town', TOWNS, TOWN, town);
  }

  private maybe<Rest extends string[]>(
    what: string,
    times: number,
    kinds: Readonly<Record<string, (text: string, ...rest: Rest) => string>>,
    text: string,
    ...rest: Rest
  ): string {
    if (!this.chance.oneIn(times)) return text;
    const [kind, spoil] = this.chance.pick(Object.entries(kinds));
    this.count(`${what}: ${kind}`);
    return spoil(text, ...rest);
  }

  count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }
}
