/** The words of the language `de`; what is not translated yet is said in English. */
import { en } from '../../issues/messages/en/index.js';
import type { Language } from '../language.js';
import { english } from '../strings/en/index.js';

export const language: Language = { tag: 'de', core: en, pane: english };
