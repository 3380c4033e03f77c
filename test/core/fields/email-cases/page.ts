/** The page that lists the verdict on each case. */
import { type EmailCase, type Reason, REASONS } from './read-cases.js';

const LONGEST_SHOWN = 70;
const [HEAD, TAIL] = [40, 20];

/** A text as code inside a table: control characters by their escapes, long ones cut in the middle. */
function code(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, HEAD)}…${text.slice(-TAIL)}` : text;
  const plain = shown.replace(/[\u0000-\u001f\u007f-\u009f]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const escaped = plain.replace(/\|/gu, '\\|');
  const full = text.length > LONGEST_SHOWN ? ` (${text.length} characters)` : '';
  if (text === '') return 'nothing';
  return escaped.includes('`') ? `\`\` ${escaped} \`\`${full}` : `\`${escaped}\`${full}`;
}

const verdict = ({ ours, fix }: EmailCase): string => {
  if (ours === 'fine' || ours === 'blank') return ours === 'fine' ? 'accepted' : 'a blank cell';
  return fix === null ? `\`${ours}\`` : `\`${ours}\`, offers ${code(fix)}`;
};
const why = ({ reason }: EmailCase): string => (reason === null ? '' : reason);

function section(title: string, cases: readonly EmailCase[]): string {
  const rows = cases.map((each) =>
    [each.id, code(each.address), `${each.isTheirs ? 'yes' : 'no'}: ${each.theirs}`, verdict(each), why(each)].join(' | '),
  );
  return `## ${title}\n\n| No. | Address | is_email | Muster | Differs |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
}

export function pageOf(current: readonly EmailCase[], original: readonly EmailCase[]): string {
  const all = [...current, ...original];
  const count = (test: (each: EmailCase) => boolean): number => all.filter(test).length;
  const reasons = Object.keys(REASONS) as Reason[];
  const listed = reasons.map((reason) => `| ${reason} | ${count((each) => each.reason === reason)} | ${REASONS[reason]} |`);
  const [same, differs] = [count(({ reason }) => reason === null), count(({ reason }) => reason !== null)];
  return `# E-mail addresses: case by case

The ${all.length} addresses of the test set of [is_email](https://isemail.info) by Dominic Sayers (versions 3.05 and, of the original set, 3.04), with what
is_email says of each and what Muster says of a cell that holds it. “yes” of is_email is its own line: an address that can be used over SMTP.

Muster asks something else: whether a person can be created under the address. The rule is that of the e-mail field of a browser, and in addition
no dot at an end of the name nor two in a row, a dot in the domain, at most 64 and 254 characters, and nothing but ASCII.

On ${same} both say the same. On ${differs} they differ:

| Why | Cases | |
| --- | --- | --- |
${listed.join('\n')}

This page is written by its test (\`npx vitest run test/core/fields/email-cases -u\`).

${section('The current set', current)}
${section('The original set, without the cases above', original)}`;
}
