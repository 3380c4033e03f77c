/** The internet of the workbench: a few host names, each played by a program in this process. Every other name does not exist. */

/** Answers a request to a played host. A connection that is cut rejects. */
export type Reach = (url: string, init: ReachInit) => Promise<Response>;

export interface ReachInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** Something that answers requests, e.g. a Hono app. */
export interface PlayedServer {
  fetch(request: Request): Response | Promise<Response>;
}

/** As Node says it of a name that nobody has. */
class UnknownHostError extends Error {
  override readonly name = 'UnknownHostError';
  readonly code = 'ENOTFOUND';
}

/** Makes the network: `hosts` says who plays whom. Like the relay's own wire it follows no redirect. */
export function networkMap(hosts: ReadonlyMap<string, PlayedServer>): Reach {
  return (url, { method, headers, body, signal }) => {
    const server = hosts.get(new URL(url).hostname);
    if (server === undefined)
      return Promise.reject(new UnknownHostError(`The workbench plays no host of the name in ${new URL(url).origin}.`));
    const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      Promise.resolve(server.fetch(request)).then(resolve, reject);
    });
  };
}
