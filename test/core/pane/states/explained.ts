/** What a scripted session tells of a cell, and what it would mend by itself. */
import type { Explanation } from '../../../../core/session/explain-state.js';
import type { Fix } from '../../../../core/session/state.js';

/** Cells that hold this are formulas. */
export const FORMULA_RESULT = 'from a formula';

export const explanation: Explanation = {
  place: 'Team Leader (E14)',
  person: 'Ann Lee (row 14)',
  shown: 'ann.lee@exmaple.org',
  held: null,
  sent: null,
  field: 'Team Leader',
  why: 'Column “Team Leader”: the heading is a known name',
  issues: [
    {
      message: {
        what: 'Nobody has the address “ann.lee@exmaple.org”',
        why: 'A leader has to be a row of this sheet or an existing user.',
        todo: 'Write the address of a person who can manage teams.',
      },
      fixes: [
        { label: 'Write “ann.lee@example.org”', cells: [{ row: 14, column: 5, from: 'ann.lee@exmaple.org', to: 'ann.lee@example.org' }] },
      ],
      isHere: true,
    },
    {
      message: { what: 'Phone Channel (G14) is “maybe”.', why: 'It has to be yes or no.', todo: 'Write y or n.' },
      fixes: [],
      isHere: false,
    },
  ],
  facts: ['Stays out of a send: leader not found', 'Nobody at the target has this e-mail address or ID', 'Led by nobody', 'Leads nobody'],
};

/** More than are in sight at once, every third of them a formula. */
export const safeFix: Fix = {
  label: 'Mend 300 cells',
  cells: Array.from({ length: 300 }, (_, at) => ({
    row: at + 2,
    column: 3,
    from: at % 3 === 0 ? FORMULA_RESULT : ' Ann',
    to: 'Ann',
  })),
  why: ['Blanks at the ends, 300 cells: it is sent without them anyway'],
};
