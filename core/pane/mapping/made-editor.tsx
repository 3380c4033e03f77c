/** Makes a field of other columns: a part of whole names, or an address by a pattern. What that makes shows while it is written. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MadeFrom } from '../../columns/sheet-reading.js';
import { headingKey } from '../../lexicon/heading-key.js';
import type { CheckView } from '../../session/state.js';
import { usePane } from '../parts/context.js';
import { ColumnMenu } from './editor-fields.js';
import { columnOfKey, firstPattern, madeExamples, makingOf, wholeNames } from './made-examples.js';

const ORDERS = ['first-last', 'last-first'] as const;

/** What to begin with; null for a field that is not made of others. */
export function firstMade(check: CheckView, field: string): MadeFrom | null {
  const making = makingOf(field);
  if (making === null) return null;
  if (making === 'email') return { kind: 'email-pattern', pattern: firstPattern(check.columns) };
  const heading = wholeNames(check.columns)?.heading ?? '';
  return { kind: 'name-part', heading: headingKey(heading), part: making, order: 'first-last' };
}

interface MadeEditorProps {
  readonly check: CheckView;
  readonly field: string;
  readonly made: Signal<MadeFrom | null>;
}

/** The editor for the kind of field, with a few values as they would be. */
export function MadeEditor({ check, field, made }: MadeEditorProps) {
  const { t } = usePane();
  const from = made.value;
  if (from === null) return null;
  const examples = madeExamples(check, from);
  return (
    <>
      {from.kind === 'name-part' ? (
        <NameEditor check={check} field={field} from={from} onChange={(next) => (made.value = next)} />
      ) : (
        <PatternEditor pattern={from.pattern} onChange={(pattern) => (made.value = { kind: 'email-pattern', pattern })} />
      )}
      <div class="hint" role="status">
        {examples.length === 0 ? t.mapping.liveNone : t.mapping.live(examples)}
      </div>
    </>
  );
}

type NamePart = Extract<MadeFrom, { kind: 'name-part' }>;

interface NameEditorProps {
  readonly check: CheckView;
  readonly field: string;
  readonly from: NamePart;
  readonly onChange: (from: NamePart) => void;
}

function NameEditor({ check, field, from, onChange }: NameEditorProps) {
  const { t } = usePane();
  const name = useId();
  return (
    <>
      <ColumnMenu
        label={t.mapping.nameColumn}
        check={check}
        field={field}
        column={columnOfKey(check.columns, from.heading)}
        onChoose={(column) => onChange({ ...from, heading: headingKey(column?.heading ?? '') })}
      />
      <fieldset>
        <legend class="strong">{t.mapping.order}</legend>
        {ORDERS.map((order) => (
          <label key={order} class="choice">
            <input type="radio" name={name} checked={from.order === order} onChange={() => onChange({ ...from, order })} />
            <span>{t.mapping.orders[order]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function PatternEditor({ pattern, onChange }: { pattern: string; onChange: (pattern: string) => void }) {
  const { t } = usePane();
  const id = useId();
  return (
    <div class="form-row">
      <label for={id}>{t.mapping.pattern}</label>
      <input
        id={id}
        class="field"
        value={pattern}
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {t.mapping.patternHint}
      </p>
    </div>
  );
}
