/** Sections of the documentation as the pane shows them: every link of an issue or a problem lands, and nothing of the marks is left. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchorOf, readSection } from '../../../../core/pane/help/read-section.js';
import { ISSUE_CODES } from '../../../../core/issues/codes.js';
import { CONNECTION_TOPICS } from '../../../../core/issues/connection-topics.js';

const pageOf = (name: string): string => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8');
const PAGES = { issues: pageOf('issues'), connection: pageOf('connection') };
const PLACES = [
  ...ISSUE_CODES.map((code) => ['issues', code] as const),
  ...CONNECTION_TOPICS.map((topic) => ['connection', topic] as const),
];

const textOf = (page: keyof typeof PAGES, anchor: string): string =>
  readSection(PAGES[page], anchor)!
    .blocks.flatMap(({ content }) => content.filter(({ kind }) => kind !== 'code').map(({ text }) => text))
    .join('\n');

test.each(PLACES)('docs/%s.md has a section %s with what it means and what to do', (page, anchor) => {
  const section = readSection(PAGES[page], anchor);
  expect(section?.title).toBe(anchor);
  expect(section?.blocks[0]?.kind).toBe('paragraph');
  const text = textOf(page, anchor);
  expect(text).toContain('What to do: ');
  expect(text).not.toMatch(/\*\*|\]\(|(?<!\w)`|^#/mu);
});

describe('a section', () => {
  const PAGE = [
    '# Page',
    '',
    'Before.',
    '',
    '### `one-thing`',
    '',
    'First **bold: `x` here** and',
    'so on \\<b>.',
    '',
    '- An item `a|b`',
    '- See [there](x.md#y)',
    '',
    '## Next one!',
    '',
    'Other.',
  ].join('\n');

  test('ends before the next heading, whatever its rank', () => {
    expect(readSection(PAGE, 'one-thing')).toEqual({
      title: 'one-thing',
      blocks: [
        {
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'First ' },
            { kind: 'strong', text: 'bold: x here' },
            { kind: 'text', text: ' and so on <b>.' },
          ],
        },
        {
          kind: 'item',
          content: [
            { kind: 'text', text: 'An item ' },
            { kind: 'code', text: 'a|b' },
          ],
        },
        {
          kind: 'item',
          content: [
            { kind: 'text', text: 'See ' },
            { kind: 'text', text: 'there' },
          ],
        },
      ],
    });
  });

  test('that stands last goes on to the end of the page', () => {
    expect(readSection(PAGE, 'next-one')?.blocks).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: 'Other.' }] }]);
  });

  test.each(['page', 'two-things', ''])('is none for “%s”', (anchor) => {
    expect(readSection(PAGE, anchor)).toBeNull();
  });
});

test.each([
  ['`email-format`', 'email-format'],
  ['SCIM 2.0', 'scim-20'],
  ['What is sent, and when?', 'what-is-sent-and-when'],
])('the anchor of %s is %s', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
