/** Fingerprint of what a send is about: whither, read with which columns, and every canonical text. */
import type { Crypto, RunHead } from '../../ports/index.js';

export type PlanAbout = Pick<RunHead, 'target' | 'baseUrl' | 'mapping'>;

/** A sheet that was only sorted, or whose columns only changed places, keeps the fingerprint; it is keyed by the host. */
export async function planMac(crypto: Crypto, { target, baseUrl, mapping }: PlanAbout, canonical: readonly string[]): Promise<string> {
  const texts = [...canonical].sort();
  const columns = Object.entries(mapping).sort(([one], [other]) => (one < other ? -1 : 1));
  const [mac = ''] = await crypto.fingerprint([[target, baseUrl, JSON.stringify(columns), ...texts].join('\n')]);
  return mac;
}

/** Heading of each mapped field, as the head of a run keeps it. */
export const mappingOf = (headings: ReadonlyMap<string, string>): Readonly<Record<string, string>> => Object.fromEntries(headings);
