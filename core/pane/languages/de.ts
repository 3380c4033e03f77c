/** German: everything that core and the pane say. */
import { de } from '../../issues/messages/de/index.js';
import type { Language } from '../language.js';
import { german } from '../strings/de/index.js';

export const language: Language = { tag: 'de', core: de, pane: german };
