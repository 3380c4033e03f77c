/** Another holder of the lease has written to the run: whoever gets this stops, and nothing of what they wrote was kept. */
export class OvertakenError extends Error {
  override name = 'OvertakenError' as const;

  constructor() {
    super('Another user has taken this send over, so nothing more is written. Open the results to see its state.');
  }
}
