/** A heading as words: exports write `emails[0].value`, `Employee - First Name`, `HIRE_DT` and `managerId` for what people call by other names. */
import { isPlainAscii, LONGEST_COMPARED } from '../text/chars.js';
import { lazily } from '../text/lazily.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const LONGEST_READ = 160; // no heading says more; a path of a schema is shorter
const MOST_WORDS = 9;

/** Short forms, each with the words that it stands for. */
const short = lazily(
  () =>
    new Map(
      'emp:employee|empl:employee|no:number|nr:number|num:number|nbr:number|numero:number|nummer:number|identifier:id|identification:id|mgr:manager|supv:supervisor|sup:supervisor|dt:date|pwd:password|pw:password|pass:password|tmp:temporary|temp:temporary|addr:address|adress:address|lic:license|licence:license|grp:group|fname:first name|lname:last name|firstname:first name|lastname:last name|fore:fore|stat:status|cntry:country|hired:hire|joined:join|joining:join|starting:start|started:start|voice:phone|mgmt:management|ident:id'
        .split('|')
        .map((pair) => pair.split(':') as [string, string]),
    ),
);
/** Words that join others and say nothing themselves. */
const joining = lazily(
  () =>
    new Set(
      'of the a an in on at for or and to s d l de del du des la le les el los das do da dos di dello della dei der die den von des im am van het een w z na oder und et ou y o i'.split(
        ' ',
      ),
    ),
);
const withEmail = (text: string): string =>
  /e[\s_-]mail/u.test(text) ? text.replace(unicodePattern('(?<![\\p{L}\\p{N}])e[\\s_-]mail', 'gu'), 'email') : text;

/**
 * The words of a heading in lower case without accents: short forms written out, plurals of English kind without their `s`, no word twice.
 * What stands in brackets is left out unless it is all there is, or asked for.
 */
export function headingWords(heading: string, withBrackets = false): string[] {
  const text = heading.slice(0, LONGEST_READ);
  const outside = withBrackets || !/[([（]/u.test(text) ? text : text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/gu, ' ');
  const words = wordsOf(outside);
  return words.length > 0 || withBrackets ? words : wordsOf(text);
}

function wordsOf(text: string): string[] {
  const folded = fold(text);
  const words = new Set<string>();
  const isAscii = isPlainAscii(folded);
  for (const part of folded.split(isAscii ? /[^a-z\d]+/u : unicodePattern('[^\\p{L}\\p{N}]+', 'u'))) {
    if (part === '' || joining().has(part) || (isAscii ? /^\d+$/u : unicodePattern('^\\p{N}+$', 'u')).test(part)) continue;
    for (const word of (short().get(part) ?? part).split(' ')) words.add(singular(word));
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}

/** Lower case without accents, with blanks where `camelCase` has its capitals. */
function fold(text: string): string {
  if (isPlainAscii(text)) {
    const spaced = /[a-z\d][A-Z]|[A-Z][A-Z][a-z]/u.test(text) ? text.replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/gu, '$1$2 ') : text;
    return withEmail(spaced.toLowerCase().replace(/#/gu, ' number '));
  }
  const folded = text
    .slice(0, LONGEST_COMPARED)
    .replace(unicodePattern('(?<!\\p{L})[nN]\\.?\\s?[°º]', 'gu'), ' number ')
    .replace(unicodePattern('(\\p{Ll}|\\p{N})(?=\\p{Lu})', 'gu'), '$1 ')
    .replace(unicodePattern('(\\p{Lu})(?=\\p{Lu}\\p{Ll})', 'gu'), '$1 ')
    .normalize('NFKD')
    .replace(unicodePattern('\\p{M}', 'gu'), '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/[#№]/gu, ' number ');
  return withEmail(folded).replace(/の/gu, ' ');
}

const SHORTEST_PLURAL = 4;
const singular = (word: string): string => (word.length >= SHORTEST_PLURAL && /[^s]s$/u.test(word) ? word.slice(0, -1) : word);
