/** An agent as this server keeps one. No password is ever kept. */
import type { AVAILABILITY } from '../fields.js';

export interface Agent {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  /** EUR a day; null where the company's own value counts. */
  readonly dailyPriceLimit: number | null;
  readonly statusOutbound: boolean;
  readonly availability: (typeof AVAILABILITY)[number];
  readonly extension: number;
  readonly callNumberId: number | null;
  /** Milliseconds since 1970. */
  readonly created: number;
}

/** How two spellings of an address are one (ours): case does not count. */
export const emailKey = (email: string) => email.toLowerCase();
