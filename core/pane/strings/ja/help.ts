/** Japanese: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: '詳しい説明',
  source: 'ドキュメントより（英語）。',
});
