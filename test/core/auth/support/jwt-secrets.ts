/** Secrets that a signer can get wrong: other letters, the length of a block and one more, blanks at the ends. */
export const JWT_SECRETS: readonly string[] = [
  'k',
  'demo-secret',
  'geheim £ 漢字 😀',
  'x'.repeat(64),
  'y'.repeat(65),
  'a+b/c==',
  ' blank ',
];
