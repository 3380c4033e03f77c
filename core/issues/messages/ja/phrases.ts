/** Japanese: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';

const typography = { language: 'ja', quotes: ['「', '」'], comma: '、' } as const;

export const { number, plural, quoted, list, listed, few, either } = phrasingIn({ ...typography, more: { other: 'ほか#件' } });

/** Lists of people that are cut: people have a counter of their own. */
export const { listed: listedPeople, few: fewPeople } = phrasingIn({ ...typography, more: { other: 'ほか#人' } });

export const people = (count: number): string => plural(count, { other: '#人' });
export const cells = (count: number): string => plural(count, { other: '#個のセル' });
export const rows = (count: number): string => plural(count, { other: '#行' });
