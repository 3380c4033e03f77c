/** Letters of other alphabets that look like Latin ones: the few that turn up in addresses, after UTS 39. */

const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl кk мm тt вb нh ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS ' +
  'αa οo νv ρp τt ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  "ıi ɡg ‐- ‑- ‒- –- —- −- ‘' ’' ＠@ 。.";

const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const));

/** The text with look-alikes and full-width forms written in Latin. */
export function latinLookAlikes(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => LATIN.get(character) ?? character).join('');
}
