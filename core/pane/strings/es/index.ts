/** Spanish: every word that the pane itself says, view by view. */
import type { Formats } from '../../format.js';
import type { Strings } from '../../strings.js';
import { checkStrings, dateStrings, fixStrings, modeStrings, teamStrings } from './check.js';
import { commonStrings, stepStrings } from './common.js';
import { explainStrings } from './explain.js';
import { fileStrings } from './files.js';
import { mappingStrings } from './mapping.js';
import { passwordStrings } from './passwords.js';
import { blankStrings, conflictStrings, previewStrings } from './preview.js';
import { receiptStrings, resumeStrings, sendStrings } from './send.js';
import { settingsStrings } from './settings.js';
import { treeStrings } from './tree.js';
import { wordsFor } from './words.js';

export function spanish(format: Formats): Strings {
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
