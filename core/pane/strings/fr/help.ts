/** French: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: 'En savoir plus',
  source: 'Tiré de la documentation, en anglais.',
});
