/** The list of hosts as whoever builds the add-on writes it: one host name on a line, `#` before a remark. */

const NAME = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
/** Behind `*.` there has to be more than a country or a kind: `*.com` is half of the internet. */
const FEWEST_LABELS_BEHIND_STAR = 2;

/** The hosts of a list, each once. Throws a `TypeError` that names the line which is no host name, so that a build fails on it. */
export function readHosts(text: string): readonly string[] {
  const hosts = new Set<string>();
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    const host = (line.split('#')[0] ?? '').trim().toLowerCase();
    if (host === '') continue;
    if (!isHost(host))
      throw new TypeError(`Expected a host name like scim.example.org or *.example.org in line ${index + 1}, got "${host}"`);
    hosts.add(host);
  }
  return [...hosts];
}

function isHost(host: string): boolean {
  if (!NAME.test(host)) return false;
  return !host.startsWith('*.') || host.slice(2).split('.').length >= FEWEST_LABELS_BEHIND_STAR;
}
