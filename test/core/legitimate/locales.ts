/** Twelve locales: how people are called there, how a day and a yes are written, and in what words a contract. */
import type { Faker } from '@faker-js/faker';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fa } from '@faker-js/faker/locale/fa';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as ja } from '@faker-js/faker/locale/ja';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as pt } from '@faker-js/faker/locale/pt_BR';
import { faker as uk } from '@faker-js/faker/locale/uk';
import { faker as vi } from '@faker-js/faker/locale/vi';

type Style = 'short' | 'medium' | 'long';

export interface Locale {
  /** As a workbook tells it, and as `Intl` writes days. */
  readonly tag: string;
  readonly faker: Faker;
  /** Pairs of yes and no. */
  readonly yesNo: readonly (readonly [yes: string | number | boolean, no: string | number | boolean])[];
  /** Forms in which `Intl` writes a day that somebody there would type into a cell. */
  readonly days: readonly Style[];
}

const EVERYWHERE = [['y', 'n'], ['Y', 'N'], ['yes', 'no'], ['TRUE', 'FALSE'], [true, false], ['1', '0'], [1, 0]] as const; // prettier-ignore
const ALL: readonly Style[] = ['short', 'medium', 'long'];

const locale = (tag: string, faker: Faker, words: string, days: readonly Style[] = ALL): Locale => {
  const own = words === '' ? [] : words.split(' ').map((pair) => pair.split('/') as [string, string]);
  return { tag, faker, yesNo: [...own, ...own, ...EVERYWHERE], days };
};

/** The month names of the last three are not among those that are shipped: days are written in digits there. */
export const LOCALES: readonly Locale[] = [
  locale('en-US', en, 'Yes/No t/f True/False'),
  locale('de-DE', de, 'ja/nein Ja/Nein J/N wahr/falsch WAHR/FALSCH'),
  locale('fr-FR', fr, 'oui/non Oui/Non O/N VRAI/FAUX'),
  locale('es-ES', es, 'sí/no Si/No S/N VERDADERO/FALSO'),
  locale('it-IT', it, 'sì/no SI/NO S/N VERO/FALSO'),
  locale('pt-BR', pt, 'sim/não Sim/Nao S/N VERDADEIRO/FALSO'),
  locale('nl-NL', nl, 'ja/nee J/N WAAR/ONWAAR'),
  locale('pl-PL', pl, 'tak/nie Tak/Nie T/N PRAWDA/FAŁSZ'),
  locale('ja-JP', ja, 'はい/いいえ'),
  locale('vi-VN', vi, '', ['short']),
  locale('uk-UA', uk, '', ['short']),
  locale('fa-u-ca-gregory-nu-latn', fa, '', ['short']),
];
