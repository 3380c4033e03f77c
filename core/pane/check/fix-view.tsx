/** Every cell that a fix would write, old and new, or every row that it decides about, before anything is done. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { applyFix } from '../model/apply-fix.js';
import { useFormulas } from '../model/use-formulas.js';
import type { FixCell, RowList } from '../../session/state.js';
import type { FixOffer } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { fixTitle } from '../parts/fix-button.js';
import { View } from '../parts/view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { WorkLabel } from '../parts/work-label.js';

/** The offered fixes, one of them laid out cell by cell; only Apply writes. Formulas stay unless that is ticked. */
export function FixView({ offer }: { offer: FixOffer }) {
  const pane = usePane();
  const { t } = pane;
  const picked = useSignal(0);
  const cursor = useSignal<number | null>(null);
  const overwrite = useSignal(false);
  const name = useId();
  const fix = offer.fixes[picked.value];
  const formulas = useFormulas(pane.session, fix ?? null);
  const moving = { cursor: cursor.value, chosen: null, onCursor: (index: number) => (cursor.value = index) };
  const back = () => (pane.offer.value = null);
  if (fix === undefined) return null;
  const { cells, decision } = fix;
  const rows = cells.length === 0 ? decision?.rows : undefined;
  const written = cells.length - (overwrite.value ? 0 : formulas.size);

  async function apply() {
    if (fix === undefined) return;
    await applyFix(pane, overwrite.peek() ? { ...fix, overwriteFormulas: true } : fix);
    back();
    if (pane.problem.peek() === null) pane.announcer.say(rows === undefined ? t.fix.done(written) : t.fix.decided(rows.length));
  }
  const foot = (
    <>
      <Button quietlyOff={pane.working.value} onClick={back}>
        {t.common.back}
      </Button>
      <Button kind="primary" off={rows === undefined && written === 0} quietlyOff={pane.working.value} onClick={() => void pane.act(apply)}>
        <WorkLabel what={['fixing']}>{t.fix.apply}</WorkLabel>
      </Button>
    </>
  );
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !pane.working.peek()) back();
      }}
    >
      <View title={rows === undefined ? t.fix.title(written) : fixTitle(t, fix)} subtitle={<bdi>{offer.title}</bdi>} foot={foot}>
        {offer.fixes.length > 1 ? (
          <fieldset class="card">
            <legend>{rows === undefined ? t.fix.choose : t.fix.chooseDecision}</legend>
            {offer.fixes.map((each, index) => (
              <label key={each.label} class="choice">
                <input type="radio" name={name} checked={index === picked.value} onChange={() => (picked.value = index)} />
                <span dir="auto">{each.label}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p dir="auto">{fix.label}</p>
        )}
        {fix.why !== undefined && (
          <ul class="told">
            {fix.why.map((line) => (
              <li key={line} class="muted" dir="auto">
                {line}
              </li>
            ))}
          </ul>
        )}
        <p class="muted">{rows === undefined ? t.fix.hint : t.fix.decisionHint}</p>
        {formulas.size > 0 && (
          <div class="banner warning">
            <div class="banner-text">
              <p role="status">{t.fix.formulas(formulas.size)}</p>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={overwrite.value}
                  onChange={({ currentTarget }) => (overwrite.value = currentTarget.checked)}
                />
                <span>{t.fix.overwrite(formulas.size)}</span>
              </label>
            </div>
          </div>
        )}
        {rows === undefined ? (
          <VirtualList
            {...moving}
            label={t.fix.list}
            rows={listOver(cells)}
            onChoose={(index) => {
              moving.onCursor(index);
              const cell = cells[index];
              if (cell) void pane.session.reveal({ row: cell.row, column: cell.column });
            }}
            drawRow={(cell) => cell !== undefined && <CellLine cell={cell} isFormula={formulas.has(cell)} />}
          />
        ) : (
          <VirtualList
            {...moving}
            label={t.fix.rowList}
            rows={listOver(rows)}
            onChoose={(index) => {
              moving.onCursor(index);
              void pane.session.reveal({ row: rows[index] ?? 1, column: 1 });
            }}
            drawRow={(row) => row !== undefined && t.common.rowNumber(row)}
          />
        )}
      </View>
    </div>
  );
}

function CellLine({ cell, isFormula }: { cell: FixCell; isFormula: boolean }) {
  const { t } = usePane();
  return (
    <>
      <Change change={cell} cell={cell} />
      {isFormula && <span class="muted"> {t.fix.formula}</span>}
    </>
  );
}

function listOver<T>(items: readonly T[]): RowList<T | undefined> {
  return { length: items.length, at: (index) => items[index] };
}
