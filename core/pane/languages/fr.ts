/** French, as a host asks for it: everything that core and the pane say. */
import { fr } from '../../issues/messages/fr/index.js';
import type { Language } from '../language.js';
import { french } from '../strings/fr/index.js';

export const language: Language = { tag: 'fr', core: fr, pane: french };
