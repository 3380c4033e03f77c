/** Spanish: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: 'Más información',
  source: 'De la documentación, en inglés.',
});
