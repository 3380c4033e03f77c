/** Every word that the pane itself says, view by view, as English has them. Another language has the same parts. */
import type { Formats } from './format.js';
import type { bulkStrings } from './strings/en/bulk.js';
import type { checkStrings, dateStrings, fixStrings, modeStrings, teamStrings } from './strings/en/check.js';
import type { commonStrings, stepStrings } from './strings/en/common.js';
import type { explainStrings } from './strings/en/explain.js';
import type { fileStrings } from './strings/en/files.js';
import type { helpStrings } from './strings/en/help.js';
import type { mappingStrings } from './strings/en/mapping.js';
import type { passwordStrings } from './strings/en/passwords.js';
import type { personStrings } from './strings/en/person.js';
import type { blankStrings, conflictStrings, previewStrings } from './strings/en/preview.js';
import type { queueStrings } from './strings/en/queue.js';
import type { receiptStrings, resumeStrings, sendStrings } from './strings/en/send.js';
import type { settingsStrings } from './strings/en/settings.js';
import type { treeStrings } from './strings/en/tree.js';

export interface Strings {
  readonly format: Formats;
  readonly steps: ReturnType<typeof stepStrings>;
  readonly common: ReturnType<typeof commonStrings>;
  readonly bulk: ReturnType<typeof bulkStrings>;
  readonly check: ReturnType<typeof checkStrings>;
  readonly mode: ReturnType<typeof modeStrings>;
  readonly team: ReturnType<typeof teamStrings>;
  readonly mapping: ReturnType<typeof mappingStrings>;
  readonly dates: ReturnType<typeof dateStrings>;
  readonly explain: ReturnType<typeof explainStrings>;
  readonly files: ReturnType<typeof fileStrings>;
  readonly fix: ReturnType<typeof fixStrings>;
  readonly help: ReturnType<typeof helpStrings>;
  readonly person: ReturnType<typeof personStrings>;
  readonly preview: ReturnType<typeof previewStrings>;
  readonly conflicts: ReturnType<typeof conflictStrings>;
  readonly blanks: ReturnType<typeof blankStrings>;
  readonly passwords: ReturnType<typeof passwordStrings>;
  readonly queue: ReturnType<typeof queueStrings>;
  readonly send: ReturnType<typeof sendStrings>;
  readonly receipt: ReturnType<typeof receiptStrings>;
  readonly resume: ReturnType<typeof resumeStrings>;
  readonly settings: ReturnType<typeof settingsStrings>;
  readonly tree: ReturnType<typeof treeStrings>;
}
