/** What a failed formula leaves in its cell, as Excel and Google Sheets write it in English, German, French and Spanish. */

const ENGLISH =
  '#N/A #REF! #VALUE! #DIV/0! #NAME? #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA #ERROR! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!';
const GERMAN = '#NV #BEZUG! #WERT! #DIV/0! #NAME? #NULL! #ZAHL! #ÜBERLAUF! #KALK! #DATEN_ABRUFEN #FEHLER!';
const FRENCH = '#N/A #REF! #VALEUR! #DIV/0! #NOM? #NUL! #NOMBRE! #PROPAGATION! #EPARS! #ÉPARS! #CALC! #CHARGEMENT_DONNEES #ERREUR!';
const SPANISH =
  '#N/D #¡REF! #REF! #¡VALOR! #VALOR! #¡DIV/0! #DIV/0! #¿NOMBRE? #NOMBRE? #¡NULO! #NULO! #¡NUM! #NUM! #¡DESBORDAMIENTO! #DESBORDAMIENTO! #¡CALC! #CALC! #OBTENIENDO_DATOS #¡ERROR! #ERROR!';

const ERROR_VALUES = new Set([ENGLISH, GERMAN, FRENCH, SPANISH].join(' ').split(' '));

const HASH = 35;

/** True for a trimmed text that is a spreadsheet's error value. */
export function isErrorValue(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERROR_VALUES.has(text.toUpperCase());
}
