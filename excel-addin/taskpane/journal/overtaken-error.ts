/** Another holder of the lease has written to the run: whoever gets this stops, and nothing of what they wrote was kept. */
import { OVERTAKEN } from '../../../core/said/by-hosts.js';

export class OvertakenError extends Error {
  override name = 'OvertakenError' as const;

  constructor() {
    super(OVERTAKEN);
  }
}
