/** Says where the values of a field come from: a column, one value for all rows, other columns, or nowhere. */
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { MadeFrom } from '../../columns/sheet-reading.js';
import type { CheckView, FieldSource, MappingView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { ColumnField, ValueField } from './editor-fields.js';
import { isWhole, makingOf } from './made-examples.js';
import { firstMade, MadeEditor } from './made-editor.js';
import { takeSource } from './take-source.js';

/** The ways that make sense for a field. */
export function sourcesOf({ field, mayHaveValue }: MappingView): readonly FieldSource[] {
  return ['column', ...(mayHaveValue ? ['value' as const] : []), ...(makingOf(field) === null ? [] : ['made' as const]), 'none'];
}

interface SourceEditorProps {
  readonly check: CheckView;
  readonly line: MappingView;
  /** The way that was asked for; null begins with the one that is. */
  readonly first: FieldSource | null;
  /** Absent where there is nothing to go back to. */
  readonly onClose?: (() => void) | undefined;
}

/** Nothing is done before Apply. */
export function SourceEditor({ check, line, first, onClose }: SourceEditorProps) {
  const pane = usePane();
  const { t } = pane;
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  // Opened at a press, it takes the focus: what was pressed may be gone.
  useLayoutEffect(() => {
    if (onClose !== undefined) form.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, []);
  const sources = sourcesOf(line);
  const needsChoice = line.source === 'none' && line.required;
  const source = useSignal<FieldSource>(first ?? (needsChoice ? (sources[1] === 'none' ? 'column' : sources[1]!) : line.source));
  const column = useSignal<number | null>(line.column ?? line.candidates[0]?.column ?? null);
  const value = useSignal(line.value);
  const made = useSignal<MadeFrom | null>(line.made ?? firstMade(check, line.field));
  const ready = {
    column: column.value !== null,
    value: value.value.trim() !== '',
    made: made.value !== null && isWhole(made.value),
    none: true,
  }[source.value];

  async function apply() {
    await takeSource(pane, check, line, { source: source.peek(), column: column.peek(), value: value.peek().trim(), made: made.peek() });
    if (pane.problem.peek() !== null) return;
    pane.announcer.say(t.mapping.applied(line.fieldHeading));
    onClose?.();
  }
  return (
    <form
      ref={form}
      class="source"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !pane.working.peek()) void pane.act(apply);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset>
        <legend class="hidden">{t.mapping.source(line.fieldHeading)}</legend>
        {sources
          .filter((each) => each !== 'none' || line.source !== 'none')
          .map((each) => (
            <label key={each} class="choice">
              <input type="radio" name={name} checked={source.value === each} onChange={() => (source.value = each)} />
              <span>{t.mapping.sources[each]}</span>
            </label>
          ))}
      </fieldset>
      {source.value === 'column' && <ColumnField check={check} line={line} chosen={column} />}
      {source.value === 'value' && <ValueField line={line} value={value} />}
      {source.value === 'made' && <MadeEditor check={check} field={line.field} made={made} />}
      <p class="ways">
        <Button off={!ready} quietlyOff={pane.working.value} onClick={() => void pane.act(apply)}>
          {t.mapping.apply}
        </Button>
        {onClose !== undefined && (
          <Button kind="text" onClick={onClose}>
            {t.common.cancel}
          </Button>
        )}
      </p>
      <button type="submit" hidden />
    </form>
  );
}
