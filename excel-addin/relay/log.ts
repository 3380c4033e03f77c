/** The relay's log: one JSON object per line, of fields that can hold neither a secret nor anything about a person. */

export interface LogEntry {
  readonly event: 'request' | 'forwarded' | 'refused' | 'fenced' | 'started' | 'warning' | 'failed' | 'stopping' | 'stopped';
  /** Of the request, as its caller was told it. */
  readonly id?: string | undefined;
  /** The route's pattern, never the address itself. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly ms?: number;
  /** Host name that a request went to, without path or query. */
  readonly host?: string;
  readonly count?: number;
  readonly reason?: string;
  readonly port?: number;
}

export type Log = (entry: LogEntry) => void;

/** Keeps a text on one line and short, so that nothing can forge a second entry. */
export function oneLine(text: string): string {
  const MAX_LENGTH = 120; // enough for any code or host name
  return text.slice(0, MAX_LENGTH).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
}

/** A log that hands finished lines to `write`. */
export function lineLog(write: (line: string) => void, now: () => number): Log {
  return (entry) => {
    const safe = Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value]));
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...safe })}\n`);
  };
}
