/** German: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: 'Mehr dazu',
  inEnglish: 'Diese Seite gibt es nur auf Englisch.',
});
