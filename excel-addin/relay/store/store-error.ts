/** The store cannot be opened: said to whoever starts the relay, never with the address, which may hold a password. */
export class StoreError extends Error {
  override name = 'StoreError' as const;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
