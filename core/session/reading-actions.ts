/** What a person decides of how a sheet is read: kept for the workbook, and taken into account at once. */
import { headerOf } from '../columns/drift.js';
import { isEmailPattern } from '../columns/email-pattern.js';
import { mayBeMade, mayHaveValue, mayHaveWords } from '../columns/made-columns.js';
import type { MadeFrom } from '../columns/sheet-reading.js';
import { suggestMapping } from '../columns/suggest-mapping.js';
import type { Field } from '../fields/field.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import { headingKey } from '../lexicon/index.js';
import { userInWords } from '../roster/directory.js';
import type { Actions } from './actions.js';
import { settingsOf, usersLike } from './batch-settings.js';
import { batchSettings } from './batch-view.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Checking } from './checking.js';
import { mappingViews } from './mapping-view.js';
import type { Previewing } from './previewing.js';
import { fieldsOf, merged, type Reading } from './reading.js';
import { EVERY_ROW } from './reading-people.js';
import type { StoredReading } from './reading-store.js';
import type { Session } from './session.js';
import type { Store } from './store.js';

export interface ReadingParts {
  readonly act: Actions['act'];
  readonly store: Store;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly reading: Reading;
}

type ReadingActions = Pick<
  Session,
  'chooseColumn' | 'setColumnValue' | 'usersLike' | 'loadExisting' | 'makeColumn' | 'setWords' | 'confirmColumns' | 'forgetColumns'
>;

/** The methods of a session that decide how its sheet is read. */
export function readingActions({ act, store, checking, previewing, reading }: ReadingParts): ReadingActions {
  /** Does what a decision is about a field of the sheet that was checked, and checks it again by the decision. */
  const decide = (work: (checked: CheckedSheet, field: Field) => Promise<Message | null>, key: string): Promise<void> =>
    act('saving', async () => {
      const { checked } = checking;
      const field = checked?.roster.index.fields.find((each) => each.key === key);
      if (!checked || !field) return;
      const problem = await work(checked, field);
      if (problem) store.set({ problem });
      else await readAgain();
    });
  const readAgain = async (): Promise<void> => {
    previewing.forget();
    await checking.checkAgain();
  };
  const ofSheet = (changed: (reading: StoredReading, checked: CheckedSheet) => StoredReading | null): Promise<void> =>
    act('saving', async () => {
      const { checked } = checking;
      if (!checked) return;
      await reading.change(checked, (kept) => changed(kept, checked));
      await readAgain();
    });

  return {
    chooseColumn: (key, column) =>
      decide(async (checked, field) => {
        const at = column === null ? -1 : column - checked.table.grid.firstColumn;
        const heading = checked.table.headings[at] ?? '';
        if (column !== null && heading === '') return spoken().reading.noHeading;
        // A column is known by its heading: of two with the same one, only the first can be meant.
        const first = checked.table.headings.findIndex((each) => each !== '' && headingKey(each) === headingKey(heading));
        if (column !== null && first !== at) return spoken().reading.sameHeading(heading);
        await reading.change(checked, (kept) => ({ ...kept, columns: chosenColumns(checked, kept, field, heading) }));
        checking.forgetDates(field.key); // they were those of another column
        return null;
      }, key),
    setColumnValue: (key, value) =>
      decide(async (checked, field) => {
        const text = value.trim();
        if (!mayHaveValue(field)) return spoken().reading.noValueForAll(field.heading);
        if (field.kind === 'leader') await reading.meanPeople(checked, field, { [EVERY_ROW]: text === '' ? null : text });
        else
          await reading.change(checked, (kept) => ({ ...kept, values: merged(kept.values, { [field.key]: text === '' ? null : text }) }));
        return null;
      }, key),
    usersLike: (typed) => usersLike(checking.directory?.users ?? [], typed),
    loadExisting: (key) =>
      act('saving', async () => {
        const { checked } = checking;
        if (!checked) return;
        const { index } = checked.roster;
        const { directory } = index.parts;
        const user = directory.users[directory.byKey(key)];
        const settings = new Set(batchSettings(mappingViews(checked)).map(({ field }) => field));
        const fields = index.fields.filter((field) => settings.has(field.key));
        const values = user ? settingsOf(user, fields) : new Map<string, string>();
        if (values.size === 0) {
          store.set({ problem: spoken().reading.nothingToLoad(user ? userInWords(user) : key) });
          return;
        }
        const leader = fields.find(({ kind }) => kind === 'leader');
        const leads = leader && values.get(leader.key);
        const texts = Object.fromEntries([...values].filter(([field]) => field !== leader?.key));
        await reading.change(checked, (kept) => ({ ...kept, values: merged(kept.values, texts) }));
        if (leader && leads !== undefined) await reading.meanPeople(checked, leader, { [EVERY_ROW]: leads });
        await readAgain();
      }),
    makeColumn: (key, made) =>
      decide(async (checked, field) => {
        const from = made && asKept(made, checked.table.headings);
        if (from && !mayBeMade(field, from)) return spoken().reading.cannotBeMade(field.heading);
        if (from?.kind === 'email-pattern' && !isEmailPattern(from.pattern)) return spoken().reading.noPattern(from.pattern);
        await reading.change(checked, (kept) => ({ ...kept, made: { ...kept.made, [field.key]: from } }));
        return null;
      }, key),
    setWords: (key, means) =>
      decide(async (checked, field) => {
        if (!mayHaveWords(field)) return spoken().reading.noWords(field.heading);
        if (field.kind === 'leader') await reading.meanPeople(checked, field, means);
        else {
          const { key: name } = field;
          await reading.change(checked, (kept) => ({ ...kept, words: { ...kept.words, [name]: merged(kept.words[name], means) } }));
        }
        return null;
      }, key),
    confirmColumns: () =>
      ofSheet((kept, { mapping, table }) => ({
        ...kept,
        header: headerOf(table),
        fields: fieldsOf(mapping),
        columns: { ...kept.columns, ...fieldsOf(mapping) },
      })),
    forgetColumns: () => ofSheet(() => null),
  };
}

/** A heading as it is kept, whether it came as it stands on the sheet or in that form already. */
function asKept(made: MadeFrom, headings: readonly string[]): MadeFrom {
  if (made.kind !== 'name-part' || headings.some((heading) => headingKey(heading) === made.heading)) return made;
  return { ...made, heading: headingKey(made.heading) };
}

/** Columns by heading with this one as the only one of a field; without a heading no column is left that would be it. */
function chosenColumns(
  { table, roster, mapping }: CheckedSheet,
  kept: StoredReading,
  field: Field,
  heading: string,
): Record<string, string> {
  const columns = Object.fromEntries(Object.entries(kept.columns).filter(([, key]) => key !== field.key));
  if (heading !== '') return { ...columns, [headingKey(heading)]: field.key };
  // Columns that were asked about are not it either; one that may be another field is still asked about there.
  const elsewhere = new Set(
    mapping.questions.flatMap((each) => (each.field === field.key ? [] : each.candidates.map(({ column }) => column))),
  );
  for (const { column } of mapping.questions.find((each) => each.field === field.key)?.candidates ?? [])
    if (!elsewhere.has(column)) columns[headingKey(table.headings[column] ?? '')] = '';
  const target = roster.options.target;
  for (let tries = 0; tries < table.headings.length; tries++) {
    const match = suggestMapping(table, target, columns).matched.find((each) => each.field === field.key);
    if (!match || columns[headingKey(match.heading)] === '') break;
    columns[headingKey(match.heading)] = '';
  }
  return columns;
}
