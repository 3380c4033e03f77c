/** French: what the pane says around everything that is known of one cell. */
import type { Strings } from '../../strings.js';

export const explainStrings = (): Strings['explain'] => ({
  ask: 'À propos de cette cellule',
  askSelected: (cell) => `À propos de ${cell}`,
  cell: 'La cellule',
  shown: 'Affiche',
  held: 'Contient',
  sent: 'Sera envoyé',
  field: 'Lu comme',
  why: 'Raison',
  notSent: 'rien',
  here: 'Problèmes de cette cellule',
  none: 'Cette cellule n’a pas de problème.',
  others: 'Autres problèmes de cette ligne',
  person: 'La personne',
  gone: 'Il n’y a plus personne sur cette ligne.',
});
