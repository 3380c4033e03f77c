/** English: what stands around a section of the documentation. */
export const helpStrings = () => ({
  more: 'More about this',
  /** The documentation is in English: other languages say so. */
  source: 'From the documentation.',
});
