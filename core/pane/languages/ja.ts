/** The words of the language `ja`; what is not translated yet is said in English. */
import { en } from '../../issues/messages/en/index.js';
import type { Language } from '../language.js';
import { english } from '../strings/en/index.js';

export const language: Language = { tag: 'ja', core: en, pane: english };
