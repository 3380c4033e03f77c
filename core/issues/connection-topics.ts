/** What can be wrong with a connection. Each has a section of this name in `docs/connection.md`, to which messages lead. */
export const CONNECTION_TOPICS = [
  'not-set-up',
  'address-not-allowed',
  'name-not-found',
  'certificate',
  'no-connection',
  'private-address',
  'relay',
  'no-answer',
  'key-refused',
  'wrong-clock',
  'not-there',
  'unreadable-answer',
  'too-many-requests',
] as const;

export type ConnectionTopic = (typeof CONNECTION_TOPICS)[number];
