/** Portuguese, as it is written in Brazil: the words of core and of the pane. */
import { pt } from '../../issues/messages/pt/index.js';
import type { Language } from '../language.js';
import { portuguese } from '../strings/pt/index.js';

export const language: Language = { tag: 'pt', core: pt, pane: portuguese };
