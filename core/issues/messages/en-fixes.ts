/** English: fixes that are more than a text for one cell, as their buttons say them. */
const number = (count: number): string => count.toLocaleString('en');

export const enFixes = {
  emptyRow: (row: number): string => `Empty row ${String(row)}`,
  writeInto: (text: string, heading: string): string => `Write “${text}” into ${heading}`,
  letLead: (leader: string): string => `Let ${leader} manage teams`,
  dates: (example: string, day: string, count: number): string =>
    count === 1 ? `“${example}” is ${day}` : `“${example}” is ${day}: write all ${number(count)} dates so`,
  visibleOnly: 'Leave out all hidden rows',
};
