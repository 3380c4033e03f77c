// @ts-check
/** What a mutation run says for people: a table per folder, and the changes that nobody noticed under their reasons, as `docs/mutation.md` has them. */

/** @typedef {import('mutation-testing-report-schema/api').MutationTestResult} Report */
/** @typedef {{ file: string, line: number, source: string, text: string, status: string }} Change */
/** @typedef {{ why: string, known: Set<string> }} Reason */

const ANY_TEXT = /Stryker was here!?/gu;
const NOBODY_NOTICED = ['Survived', 'NoCoverage'];
const NO_CHANGE_AT_ALL = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];
const COLUMNS = ['folder', 'changes', 'noticed by a test', 'by running without end', 'survived', 'not reached by a test', 'score'];

/**
 * The first line of a text: a change of more is known by where it begins.
 *
 * @param {string} text
 */
function firstLine(text) {
  const [first = '', ...more] = text.split('\n');
  return more.length > 0 ? `${first.trim()} …` : first.trim();
}

/**
 * Every change that was tried, in the order of the files.
 *
 * @param {Report} report
 * @returns {Change[]}
 */
export function changesOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => !NO_CHANGE_AT_ALL.includes(status))
      .map(({ location: { start, end }, replacement = '', status }) => {
        const line = lines[start.line - 1] ?? '';
        const before = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)}\n`;
        const after = firstLine(replacement.replace(ANY_TEXT, '…')) || '(nothing)';
        return { file, line: start.line, source: line.trim(), text: `${firstLine(before)} → ${after}`, status };
      });
  });
}

/**
 * Counts by folder, with a line for all.
 *
 * @param {readonly Change[]} changes
 */
export function tableOf(changes) {
  const folders = [...new Set(changes.map(({ file }) => folderOf(file)))].sort();
  const row = (/** @type {string} */ name, /** @type {readonly Change[]} */ some) => {
    const count = (/** @type {string} */ status) => some.filter((change) => change.status === status).length;
    const [killed, endless] = [count('Killed'), count('Timeout')];
    const score = `${((100 * (killed + endless)) / some.length).toFixed(1)} %`;
    return `| ${[name, some.length, killed, endless, count('Survived'), count('NoCoverage'), score].join(' | ')} |`;
  };
  return [
    `| ${COLUMNS.join(' | ')} |`,
    `| --- |${' --: |'.repeat(COLUMNS.length - 1)}`,
    ...folders.map((folder) =>
      row(
        `\`${folder}\``,
        changes.filter(({ file }) => folderOf(file) === folder),
      ),
    ),
    row('all', changes),
  ].join('\n');
}

/** @param {string} file */
const folderOf = (file) => file.slice(0, file.lastIndexOf('/'));

/** @param {Pick<Change, 'file' | 'source' | 'text'>} change */
const nameOf = ({ file, source, text }) => [file, source, text].join('\n');

/**
 * Reads `reasons.txt`: a reason after `==`, files at the margin, lines of source two in, changes of them four in.
 *
 * @param {string} text
 * @returns {Reason[]}
 */
export function reasonsOf(text) {
  /** @type {Reason[]} */
  const reasons = [];
  let [file, source] = ['', ''];
  for (const line of text.split('\n')) {
    if (line.startsWith('== ')) reasons.push({ why: line.slice(3), known: new Set() });
    else if (line.startsWith('    ')) reasons.at(-1)?.known.add(nameOf({ file, source, text: line.trim() }));
    else if (line.startsWith('  ')) source = line.trim();
    else if (line !== '' && !line.startsWith('#')) file = line;
  }
  return reasons;
}

/**
 * What survived, under its reason; what has none is open. A reason whose change is noticed by now, or whose line was changed, is named at the end.
 *
 * @param {readonly Change[]} changes
 * @param {readonly Reason[]} reasons
 */
export function listOf(changes, reasons) {
  const survivors = changes.filter(({ status }) => NOBODY_NOTICED.includes(status));
  const reasonOf = (/** @type {Change} */ change) => reasons.find(({ known }) => known.has(nameOf(change)));
  const parts = reasons.map((reason) =>
    partOf(
      reason.why,
      survivors.filter((change) => reasonOf(change) === reason),
    ),
  );
  const open = survivors.filter((change) => !reasonOf(change));
  const names = new Set(survivors.map(nameOf));
  const files = new Set(changes.map(({ file }) => file));
  const past = reasons.flatMap(({ known }) => [...known].filter((name) => !names.has(name) && files.has(name.split('\n')[0] ?? '')));
  return [
    ...parts,
    partOf('Open: no test notices these yet, and nothing says that none could.', open),
    past.length === 0
      ? ''
      : `Reasons that hold for nothing any more:\n\n${past.map((name) => `- ${name.split('\n').join(' · ')}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * @param {string} why
 * @param {readonly Change[]} changes
 */
function partOf(why, changes) {
  if (changes.length === 0) return '';
  const files = [...new Set(changes.map(({ file }) => file))].sort();
  const lines = files.flatMap((file) => [
    `- \`${file}\``,
    ...changes.filter((change) => change.file === file).map(({ line, text }) => `  - ${line}: ${asCode(text)}`),
  ]);
  return [`**${why}** (${changes.length})`, '', ...lines].join('\n');
}

/** @param {string} text */
const asCode = (text) =>
  text
    .split(' → ')
    .map((part) => (part === '(nothing)' ? part : part.includes('`') ? `\`\` ${part} \`\`` : `\`${part}\``))
    .join(' → ');
