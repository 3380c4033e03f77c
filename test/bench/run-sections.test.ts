/** The frame of the benchmark: sections in turn, figures with five keys, and a section that breaks is told without hiding the others. */
import { describe, expect, test } from 'vitest';
import { atLeast, atMost, type Figure, told } from './figure.mjs';
import { runSections, type Section } from './run-sections.mjs';

const lines: string[] = [];
const workshop = { say: (line: string) => void lines.push(line) };

/** What is said before the places that it was thrown through. */
const firstLine = (text: string): string => text.split('\n')[0]!;

/** Runs sections that give these figures or throw. */
async function run(sections: Readonly<Record<string, readonly Figure[] | Error>>) {
  const made = Object.entries(sections).map(([name, result]) => {
    const section: Section = {
      title: `about ${name}`,
      measure: async () => {
        if (result instanceof Error) throw result;
        return result;
      },
    };
    return [name, async () => ({ section })] as const;
  });
  return runSections(Object.keys(sections), workshop, { sections: Object.fromEntries(made) });
}

describe('a figure', () => {
  test('is held to its goal, the goal itself included', () => {
    expect([atMost('a: x', 1.25, 'x', 1.25).pass, atMost('a: x', 1.26, 'x', 1.25).pass]).toEqual([true, false]);
    expect([atLeast('a: x', 5, 'x', 5).pass, atLeast('a: x', 4.9, 'x', 5).pass]).toEqual([true, false]);
    expect(told('a: x', 7, 'ms')).toEqual({ name: 'a: x', value: 7, unit: 'ms', goal: null, pass: true });
  });

  test('has five keys, whatever a section adds', async () => {
    const more = { ...atMost('a: x', 1, 'x', 2), spread: [1, 2] };
    const { figures } = await run({ a: [more] });
    expect(figures).toEqual([{ name: 'a: x', value: 1, unit: 'x', goal: 'at most 2', pass: true }]);
    expect(Object.keys(figures[0]!)).toEqual(['name', 'value', 'unit', 'goal', 'pass']);
  });
});

describe('sections', () => {
  test('are told by their titles and give their figures in turn', async () => {
    lines.length = 0;
    const { figures, broken } = await run({ a: [told('a: x', 1, 'ms')], b: [told('b: x', 2, 'ms')] });
    expect([figures.map(({ name }) => name), broken]).toEqual([['a: x', 'b: x'], []]);
    expect(lines).toEqual(['\na: about a', '\nb: about b']);
  });

  test('that break are told, and the others are measured all the same', async () => {
    const { figures, broken } = await run({ a: new Error('The floor found more.'), b: [told('b: x', 2, 'ms')] });
    expect(broken.map(firstLine)).toEqual(['a broke: Error: The floor found more.']);
    expect(figures.map(({ name }) => name)).toEqual(['b: x']);
  });

  test.each([
    ['two figures of one name', [told('a: x', 1, 'ms'), told('a: x', 2, 'ms')], 'a broke: Error: Two figures are called "a: x".'],
    ['a figure of another section', [told('b: x', 1, 'ms')], 'a broke: Error: "b: x" does not begin with its section.'],
    ['a figure that is no number', [told('a: x', 0 / 0, 'ms')], 'a broke: Error: "a: x" is no number: NaN.'],
  ])('are refused with %s', async (_, given, problem) => {
    const { figures, broken } = await run({ a: given });
    expect([figures, broken.map(firstLine)]).toEqual([[], [problem]]);
  });
});
