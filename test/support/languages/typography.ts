/** How each language writes: its quotation marks, its numbers, and what it never has. */
import type { OtherLanguage } from '../../../core/pane/language.js';

interface Typography {
  readonly quotes: readonly [open: string, close: string];
  /** What is wrong wherever it stands, and how to call it. */
  readonly never: readonly (readonly [what: string, pattern: RegExp])[];
}

const STRAIGHT = ['a straight quotation mark or apostrophe', /["']/u] as const;
const TWO_BLANKS = ['two blanks', / {2}/u] as const;
const BLANK_BEFORE = ['a blank before a punctuation mark', /[ \u00a0](?:[,.](?!\p{L})|[;:!?](?=\s|$))/u] as const;
const USUAL = [STRAIGHT, TWO_BLANKS];
/** A question that is not opened as Spanish opens it: a `?` whose sentence has no `¿` before it. */
const UNOPENED = ['a question or exclamation that is not opened', /^(?!.*[¿¡]).*[?!]/su] as const;

const TYPOGRAPHY: Readonly<Record<OtherLanguage, Typography>> = {
  de: { quotes: ['„', '“'], never: [...USUAL, BLANK_BEFORE, ['the informal address', /\b(?:du|dein|deine|deinen|dir|dich)\b/iu]] },
  es: { quotes: ['“', '”'], never: [...USUAL, BLANK_BEFORE, UNOPENED] },
  fr: {
    quotes: ['«', '»'],
    never: [
      ...USUAL,
      ['a blank that may break before a mark', / [;:!?»]/u],
      ['no blank before a mark', /[^\s\u00a0\u202f;:!?(«][;!?](?=\s|$)|[^\s\u00a0\u202f»](?:»)|«(?=[^\s\u00a0\u202f])|\p{L}:(?=\s|$)/u],
    ],
  },
  ja: { quotes: ['「', '」'], never: [...USUAL, ['a mark of half width', /[\u3040-\u30ff\u4e00-\u9fff][,.!?;]/u]] },
  pt: { quotes: ['“', '”'], never: [...USUAL, BLANK_BEFORE] },
};

const QUOTES = /[“”„‟«»‹›「」『』]/gu;

/** What is wrong with the marks of a text. */
export function typographyFaults(language: OtherLanguage, text: string): string[] {
  const { quotes, never } = TYPOGRAPHY[language];
  const [open, close] = quotes;
  const marks = text.match(QUOTES) ?? [];
  const isPaired = marks.every((found, at) => found === (at % 2 === 0 ? open : close)) && marks.length % 2 === 0;
  return [
    ...(isPaired ? [] : [`quotation marks ${marks.join('')} instead of ${open}${close}`]),
    ...never.filter(([, pattern]) => pattern.test(text)).map(([what]) => what),
  ];
}

const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/gu;
/** The room of a text, in letters of Latin width. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
