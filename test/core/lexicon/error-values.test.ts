/** Error values of spreadsheets in each shipped language. */
import { describe, expect, test } from 'vitest';
import { isErrorValue } from '../../../core/lexicon/index.js';

describe('accepts', () => {
  test.each([
    ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#ERROR!'],
    ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!', '#ÜBERLAUF!', '#FEHLER!'],
    ...['#VALEUR!', '#NOM?', '#NUL!', '#NOMBRE!', '#PROPAGATION!', '#ERREUR!'],
    ...['#N/D', '#¡REF!', '#¡VALOR!', '#¡DIV/0!', '#¿NOMBRE?', '#¡NULO!', '#¡NUM!', '#¡DESBORDAMIENTO!', '#¡ERROR!'],
    ...['#RIF!', '#VALORE!', '#NOME?', '#NULLO!', '#ESPANSIONE!'],
    ...['#NÚM!', '#NULO!', '#DESPEJAR!', '#ERRO!'],
    ...['#N/B', '#VERW!', '#WAARDE!', '#DEEL/0!', '#NAAM?', '#LEEG!', '#GETAL!', '#OVERLOOP!'],
    ...['#N/D!', '#ADR!', '#ARG!', '#DZIEL/0!', '#NAZWA?', '#ZERO!', '#LICZBA!', '#ROZLANIE!', '#BŁĄD!'],
    ...['#スピル!'],
    ...['#n/a', '#ref!', '#błąd!'],
  ])('%s', (text) => {
    expect(isErrorValue(text)).toBe(true);
  });
});

describe('rejects', () => {
  test.each(['', '#', '#1', '#Sales', '#####', 'N/A', '#N/A!', '#REF', ' #N/A', '#constructor', `#${'!'.repeat(100_000)}`])(
    '%#',
    (text) => {
      expect(isErrorValue(text)).toBe(false);
    },
  );
});
