/** What a failed formula leaves in its cell, as Excel and Google Sheets write it in each shipped language. */

const ENGLISH =
  '#N/A #REF! #VALUE! #DIV/0! #NAME? #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA #ERROR! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!';
const GERMAN = '#NV #BEZUG! #WERT! #DIV/0! #NAME? #NULL! #ZAHL! #ÜBERLAUF! #KALK! #DATEN_ABRUFEN #FEHLER!';
const FRENCH = '#N/A #REF! #VALEUR! #DIV/0! #NOM? #NUL! #NOMBRE! #PROPAGATION! #EPARS! #ÉPARS! #CALC! #CHARGEMENT_DONNEES #ERREUR!';
const SPANISH =
  '#N/D #¡REF! #REF! #¡VALOR! #VALOR! #¡DIV/0! #DIV/0! #¿NOMBRE? #NOMBRE? #¡NULO! #NULO! #¡NUM! #NUM! #¡DESBORDAMIENTO! #DESBORDAMIENTO! #¡CALC! #CALC! #OBTENIENDO_DATOS #¡ERROR! #ERROR!';
const ITALIAN = '#N/D #RIF! #VALORE! #DIV/0! #NOME? #NULLO! #NUM! #ESPANSIONE! #CALC! #ESTRAZIONE_DATI_IN_CORSO #ERRORE!';
/** Brazil and Portugal differ in what spills. */
const PORTUGUESE =
  '#N/D #REF! #VALOR! #DIV/0! #NOME? #NULO! #NÚM! #NUM! #DESPEJAR! #PROPAGAÇÃO! #CALC! #OBTENDO_DADOS #A_OBTER_DADOS #ERRO!';
const DUTCH =
  '#N/B #VERW! #WAARDE! #DEEL/0! #DELING.DOOR.0! #NAAM? #LEEG! #GETAL! #OVERLOOP! #OVERLOPEN! #CALC! #BEREKENEN! #GEGEVENS_OPHALEN #GEGEVENS.OPHALEN #FOUT!';
const POLISH = '#N/D #N/D! #ADR! #ARG! #DZIEL/0! #NAZWA? #ZERO! #LICZBA! #ROZLANIE! #OBL! #CALC! #POBIERANIE_DANYCH #BŁĄD!';
/** Japanese keeps the English names but for what came later. */
const JAPANESE = '#スピル! #計算!';

const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, POLISH, JAPANESE];
const ERROR_VALUES = new Set(LANGUAGES.join(' ').split(' '));

const HASH = 35;

/** True for a trimmed text that is a spreadsheet's error value. */
export function isErrorValue(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERROR_VALUES.has(text.toUpperCase());
}
