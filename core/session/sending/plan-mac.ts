/** Fingerprint of what a send is about: whither, read with which columns, and every canonical text. */
import type { Crypto, RunHead } from '../../ports/index.js';

export type PlanAbout = Pick<RunHead, 'target' | 'baseUrl' | 'mapping'>;

/** A host takes no text of any length: a longer plan is fingerprinted in parts, and then the parts are. */
export const LONGEST_TEXT = 500_000;

/** A sheet that was only sorted, or whose columns only changed places, keeps the fingerprint; it is keyed by the host. */
export async function planMac(crypto: Crypto, { target, baseUrl, mapping }: PlanAbout, canonical: readonly string[]): Promise<string> {
  const texts = [...canonical].sort();
  const columns = Object.entries(mapping).sort(([one], [other]) => (one < other ? -1 : 1));
  const about = [target, baseUrl, JSON.stringify(columns)];
  const parts = partsOf(texts);
  const [mac = ''] = await crypto.fingerprint([[...about, ...(parts.length > 1 ? await crypto.fingerprint(parts) : texts)].join('\n')]);
  return mac;
}

/** The same texts in the same order make the same parts. */
function partsOf(texts: readonly string[]): string[] {
  const parts: string[][] = [];
  let room = 0;
  for (const text of texts) {
    room -= text.length + 1;
    if (room < 0) {
      parts.push([]);
      room = LONGEST_TEXT - text.length - 1;
    }
    parts[parts.length - 1]?.push(text);
  }
  return parts.map((part) => part.join('\n'));
}

/** Heading of each mapped field, as the head of a run keeps it. */
export const mappingOf = (headings: ReadonlyMap<string, string>): Readonly<Record<string, string>> => Object.fromEntries(headings);
