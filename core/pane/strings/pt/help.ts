/** Portuguese: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: 'Saiba mais',
  source: 'Da documentação, em inglês.',
});
