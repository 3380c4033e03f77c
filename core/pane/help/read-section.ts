/** Finds a section of a page of the documentation and takes it apart: as much of Markdown as those sections are written in. */

export type Inline = { readonly kind: 'text' | 'strong' | 'code'; readonly text: string };

export interface Block {
  readonly kind: 'paragraph' | 'item';
  readonly content: readonly Inline[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const HEADING = /^(#{2,6}) (.+)$/u;
const ITEM = /^- /u;
/** What may stand within a line: bold text with anything in it, code, and a link, of which only the words are shown. */
const MARKED = /\*\*(.+?)\*\*|`([^`]+)`|\[([^[\]]+)\]\([^()]*\)/gu;
const ESCAPED = /\\([\\`*_{}[\]()<>#+\-.!|])/gu;

/** The anchor under which a heading in English is found, as the places where pages are read make it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/gu, '')
    .replace(/ /gu, '-');

/** The section of this anchor, up to the next heading of any rank; null where the page has none. */
export function readSection(page: string, anchor: string): Section | null {
  const lines = page.split(/\r?\n/u);
  const begin = lines.findIndex((line) => HEADING.test(line) && anchorOf(HEADING.exec(line)![2]!) === anchor);
  if (begin < 0) return null;
  const length = lines.slice(begin + 1).findIndex((line) => HEADING.test(line));
  const body = lines.slice(begin + 1, length < 0 ? undefined : begin + 1 + length);
  return { title: plain(HEADING.exec(lines[begin]!)![2]!), blocks: blocksOf(body) };
}

/** Paragraphs are parted by blank lines; an item begins with a hyphen. Lines that follow belong to what was begun. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { kind: Block['kind']; text: string }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isItem = ITEM.test(line);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && !isItem) blocks[blocks.length - 1]!.text += ` ${line.trim()}`;
    else {
      blocks.push({ kind: isItem ? 'item' : 'paragraph', text: line.replace(ITEM, '').trim() });
      isOpen = true;
    }
  }
  return blocks.map(({ kind, text }) => ({ kind, content: inlineOf(text) }));
}

function inlineOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, strong, code, link] = match;
    if (match.index > done) parts.push({ kind: 'text', text: plain(text.slice(done, match.index)) });
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else parts.push({ kind: strong === undefined ? 'text' : 'strong', text: plain(strong ?? link ?? '') });
    done = match.index + whole.length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: plain(text.slice(done)) });
  return parts;
}

/** Text without marks and without the signs that keep others from being read as marks. */
const plain = (text: string): string => text.replace(/`/gu, '').replace(ESCAPED, '$1');
