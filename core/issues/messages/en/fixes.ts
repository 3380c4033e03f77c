/** English: fixes that are more than a text for one cell, as their buttons say them. */
import { plural } from './phrases.js';

export const fixes = {
  emptyRow: (row: number): string => `Empty row ${String(row)}`,
  emptyCopies: (count: number): string =>
    plural(count, { one: 'Empty # row that repeats another', other: 'Empty # rows that repeat others' }),
  writeInto: (text: string, heading: string): string => `Write “${text}” into ${heading}`,
  letLead: (leader: string): string => `Let ${leader} manage teams`,
  dates: (example: string, day: string, count: number): string =>
    plural(count, { one: '“{example}” is {day}', other: '“{example}” is {day}: write all # dates so' }, { example, day }),
  visibleOnly: 'Leave out all hidden rows',
  oneBatch: (type: string, count: number): string =>
    plural(count, { one: 'Send only {type}: # person', other: 'Send only {type}: # people' }, { type }),
};
