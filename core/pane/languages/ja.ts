/** Japanese: the words that a host brings when Japanese is asked for. */
import { ja } from '../../issues/messages/ja/index.js';
import type { Language } from '../language.js';
import { japanese } from '../strings/ja/index.js';

export const language: Language = { tag: 'ja', core: ja, pane: japanese };
