/** English: what stands around a section of the documentation. */
export const helpStrings = () => ({
  more: 'More about this',
  /** Where the page is in another language than the pane; empty where it is in the same. */
  inEnglish: '',
});
