/** The words of the language `pt`; what is not translated yet is said in English. */
import { en } from '../../issues/messages/en/index.js';
import type { Language } from '../language.js';
import { english } from '../strings/en/index.js';

export const language: Language = { tag: 'pt', core: en, pane: english };
