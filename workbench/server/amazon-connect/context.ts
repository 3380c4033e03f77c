/** What every part of the server works with. */
import type { Seed } from './seed.js';
import type { Store } from './store/store.js';
import type { Switches } from './switches.js';

export interface Context {
  readonly store: Store;
  readonly seed: Seed;
  /** The switches as they stand now. */
  switches(): Switches;
  /** This server's clock, milliseconds since 1970. */
  now(): number;
}

const ACCOUNT = '123456789012'; // the number that the vendor's own examples have

/** The ARN of something in the instance; that of a user names it as an agent. */
export const arnOf = ({ seed }: Context, kind: string, id: string): string =>
  `arn:aws:connect:${seed.region}:${ACCOUNT}:instance/${seed.instanceId}/${kind}/${id}`;
