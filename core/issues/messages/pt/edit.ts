/** Portuguese: what the application says of cells that it wrote for the user. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const edit: Catalogue['edit'] = {
  otherSheet: say(
    'Nada foi desfeito.',
    'As últimas células escritas estão em outra planilha.',
    'Abra essa planilha e desfaça a alteração lá.',
  ),
  notTakenBack: (count) =>
    say(
      plural(count, {
        one: 'Não foi possível desfazer # célula.',
        many: 'Não foi possível desfazer # de células.',
        other: 'Não foi possível desfazer # células.',
      }),
      'O conteúdo mudou nesse meio-tempo, ou a linha não existe mais.',
      'O que está lá ficou como está.',
    ),
  personGone: say(
    'A pessoa não está mais na planilha.',
    'A linha foi excluída ou outra planilha está aberta.',
    'O que você digitou continua no formulário. Volte à planilha ou saia do formulário.',
  ),
};
