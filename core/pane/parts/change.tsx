/** A cell's old and new text side by side. Each is its own run of text, whatever direction it is written in. */
import { cellName, shownText } from '../cell-text.js';
import type { FixCell } from '../../session/state.js';
import { usePane } from './context.js';
import { Icon } from './icon.js';

/** Old and new text of a cell, with the cell's name unless it stands beside it already. */
export function Change({ cell, named = true }: { cell: FixCell; named?: boolean }) {
  const { t } = usePane();
  return (
    <span class="change">
      {named && <span class="muted change-cell">{cellName(cell)} </span>}
      <CellText text={cell.from} old />
      <span class="next">
        <Icon name="arrow" size={12} tone="quiet" />
        <span class="hidden"> {t.common.becomes} </span>
        <CellText text={cell.to} />
      </span>
    </span>
  );
}

function CellText({ text, old = false }: { text: string; old?: boolean }) {
  const { t } = usePane();
  const side = old ? 'from' : 'to';
  if (text === '') return <em class={`${side} blank`}>{t.common.blank}</em>;
  return <bdi class={side}>{shownText(text)}</bdi>;
}
