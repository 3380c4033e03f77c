/** French: every word that the pane itself says, view by view. */
import { bulkStrings } from './bulk.js';
import { checkStrings, dateStrings, fixStrings, modeStrings, teamStrings } from './check.js';
import { commonStrings, stepStrings } from './common.js';
import { explainStrings } from './explain.js';
import { fileStrings } from './files.js';
import { helpStrings } from './help.js';
import { mappingStrings } from './mapping.js';
import { passwordStrings } from './passwords.js';
import { personStrings } from './person.js';
import { blankStrings, conflictStrings, previewStrings } from './preview.js';
import { queueStrings } from './queue.js';
import { receiptStrings, resumeStrings, sendStrings } from './send.js';
import { settingsStrings } from './settings.js';
import { treeStrings } from './tree.js';
import { wordsFor } from './words.js';
import { paneStrings } from '../join.js';

export const french = paneStrings({
  wordsFor,
  steps: stepStrings,
  common: commonStrings,
  bulk: bulkStrings,
  check: checkStrings,
  mode: modeStrings,
  team: teamStrings,
  mapping: mappingStrings,
  dates: dateStrings,
  explain: explainStrings,
  files: fileStrings,
  fix: fixStrings,
  help: helpStrings,
  preview: previewStrings,
  conflicts: conflictStrings,
  blanks: blankStrings,
  passwords: passwordStrings,
  person: personStrings,
  queue: queueStrings,
  send: sendStrings,
  receipt: receiptStrings,
  resume: resumeStrings,
  settings: settingsStrings,
  tree: treeStrings,
});
