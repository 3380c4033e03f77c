/** One attribute of the edit: which, what becomes of it, and the value. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { BulkField, BulkWay } from '../../session/bulk-edit/bulk-state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { FieldInput } from '../person/field-input.js';
import { type BulkDraft, type DraftChange, withChange, withoutLine } from './bulk-draft.js';

interface ChangeLineProps {
  readonly draft: Signal<BulkDraft>;
  readonly change: DraftChange;
  readonly fields: readonly BulkField[];
}

/** A field that another line has is not offered here. */
export function ChangeLine({ draft, change, fields }: ChangeLineProps) {
  const { t } = usePane();
  const id = useId();
  const { changes } = draft.value;
  const taken = new Set(changes.flatMap((each) => (each.id === change.id ? [] : [each.field])));
  const field = fields.find(({ key }) => key === change.field);
  const set = (now: Parameters<typeof withChange>[2]) => (draft.value = withChange(draft.peek(), change.id, now));
  const isList = field?.ways.includes('add') ?? false;
  const wayWords = (way: BulkWay): string => (way === 'set' && isList ? t.bulk.ways.replace : t.bulk.ways[way]);
  return (
    <div class="card" role="group" aria-label={`${t.bulk.attribute} ${t.format.number(changes.indexOf(change) + 1)}`}>
      <div class="form bulk">
        <div class="form-row">
          <label for={id}>{t.bulk.attribute}</label>
          <select id={id} class="field" value={change.field} onChange={({ currentTarget }) => set({ field: currentTarget.value })}>
            <option value="">{t.bulk.pick}</option>
            {fields.map(({ key, heading }) => (
              <option key={key} value={key} disabled={taken.has(key)}>
                {heading}
              </option>
            ))}
          </select>
        </div>
        {field !== undefined && (
          <div class="form-row">
            <label for={`${id}-way`}>{t.bulk.way}</label>
            <select
              id={`${id}-way`}
              class="field"
              value={change.way}
              onChange={({ currentTarget }) => set({ way: currentTarget.value as BulkWay })}
            >
              {field.ways.map((way) => (
                <option key={way} value={way}>
                  {wayWords(way)}
                </option>
              ))}
            </select>
          </div>
        )}
        {field !== undefined && change.way !== 'clear' && (
          <div class="form-row">
            <label for={`${id}-value`}>{t.bulk.value}</label>
            <FieldInput
              id={`${id}-value`}
              about={`${id}-hint`}
              field={{ ...NOBODYS, key: field.key, heading: field.heading, input: field.input, choices: field.choices }}
              text={change.value}
              isWrong={false}
              isLocked={false}
              onType={(value) => set({ value })}
            />
            <p class="hint" id={`${id}-hint`}>
              {isList && t.bulk.severalHint}
            </p>
          </div>
        )}
        {changes.length > 1 && (
          <Button kind="text" onClick={() => (draft.value = withoutLine(draft.peek(), change.id))}>
            {t.bulk.drop(field?.heading ?? '')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the field of one person has beside: here it is about many. */
const NOBODYS = { column: null, lock: null, required: false, text: '', sent: null, issues: [] } as const;
