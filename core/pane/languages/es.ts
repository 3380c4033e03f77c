/** The words of the language `es`: Spanish, for readers in any country. */
import { es } from '../../issues/messages/es/index.js';
import type { Language } from '../language.js';
import { spanish } from '../strings/es/index.js';

export const language: Language = { tag: 'es', core: es, pane: spanish };
