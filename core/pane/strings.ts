/** Every word that the pane itself says, in English, view by view. Another language is another function of the same type. */
import type { Formats } from './format.js';
import { formatsFor } from './format.js';
import { checkStrings, dateStrings, fixStrings, modeStrings, teamStrings } from './strings/check.js';
import { commonStrings, stepStrings } from './strings/common.js';
import { explainStrings } from './strings/explain.js';
import { mappingStrings } from './strings/mapping.js';
import { fileStrings } from './strings/files.js';
import { passwordStrings } from './strings/passwords.js';
import { blankStrings, conflictStrings, previewStrings } from './strings/preview.js';
import { receiptStrings, resumeStrings, sendStrings } from './strings/send.js';
import { settingsStrings } from './strings/settings.js';
import { treeStrings } from './strings/tree.js';
import { wordsFor } from './strings/words.js';

export type Strings = ReturnType<typeof english>;

/** The catalogue for a language. English stands in where a language has none of its own. */
export function stringsFor(language: string): Strings {
  return english(formatsFor(language));
}

function english(format: Formats) {
  const words = wordsFor(format);
  return {
    format,
    steps: stepStrings(),
    common: commonStrings(words),
    check: checkStrings(words),
    mode: modeStrings(),
    team: teamStrings(words),
    mapping: mappingStrings(words),
    dates: dateStrings(),
    explain: explainStrings(),
    files: fileStrings(words),
    fix: fixStrings(words),
    preview: previewStrings(words),
    conflicts: conflictStrings(words),
    blanks: blankStrings(words),
    passwords: passwordStrings(words),
    send: sendStrings(words),
    receipt: receiptStrings(words),
    resume: resumeStrings(words),
    settings: settingsStrings(),
    tree: treeStrings(words),
  };
}
