/** What the pane says around everything that is known of one cell. */
export const explainStrings = () => ({
  ask: 'What about this cell?',
  askSelected: (cell: string) => `What about ${cell}?`,
  cell: 'The cell',
  shown: 'Shows',
  held: 'Holds',
  sent: 'Is sent as',
  field: 'Is read as',
  why: 'Because',
  notSent: 'nothing',
  here: 'Issues of this cell',
  none: 'Nothing is wrong with this cell.',
  others: 'Other issues of this row',
  person: 'The person',
  gone: 'There is nobody on this row any more.',
});
