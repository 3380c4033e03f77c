/** Portuguese: fixes that are more than a text for one cell, as their buttons say them. */
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const fixes: Catalogue['fixes'] = {
  emptyRow: (row) => `Limpar a linha ${String(row)}`,
  emptyCopies: (count) =>
    plural(count, { one: 'Limpar # linha repetida', many: 'Limpar # de linhas repetidas', other: 'Limpar # linhas repetidas' }),
  writeInto: (text, heading) => `Escrever “${text}” em ${heading}`,
  letLead: (leader) => `Permitir que gerencie equipes: ${leader}`,
  dates: (example, day, count) =>
    plural(
      count,
      {
        one: '“{example}” é {day}',
        many: '“{example}” é {day}: escrever assim # de datas',
        other: '“{example}” é {day}: escrever assim as # datas',
      },
      { example, day },
    ),
  visibleOnly: 'Deixar de fora todas as linhas ocultas',
  oneBatch: (type, count) =>
    plural(
      count,
      {
        one: 'Enviar só {type}: # pessoa',
        many: 'Enviar só {type}: # de pessoas',
        other: 'Enviar só {type}: # pessoas',
      },
      { type },
    ),
};
