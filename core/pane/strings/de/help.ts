/** German: what stands around a section of the documentation. */
import type { Strings } from '../../strings.js';

export const helpStrings = (): Strings['help'] => ({
  more: 'Mehr dazu',
  source: 'Aus der Dokumentation, auf Englisch.',
});
