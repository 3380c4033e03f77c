/** Old and new text side by side. Each is its own run of text, whatever direction it is written in. */
import { aroundDifference, cellName, shownText, WHOLE } from '../cell-text.js';
import type { CellRef } from '../../ports/index.js';
import { usePane } from './context.js';
import { Icon } from './icon.js';

interface ChangeProps {
  readonly change: { readonly from: string; readonly to: string };
  /** Named before the texts where its name does not stand beside them already. */
  readonly cell?: CellRef;
  /** True where there is room for long texts: they show around what differs, at any length. */
  readonly whole?: boolean;
}

/** Old and new text, told apart by a line through the old one, by their order and by a word for readers. */
export function Change({ change, cell, whole = false }: ChangeProps) {
  const { t } = usePane();
  const { from, to } = whole ? aroundDifference(change.from, change.to) : change;
  return (
    <span class="change">
      {cell !== undefined && <span class="muted change-cell">{cellName(cell)} </span>}
      <CellText text={from} side="from" whole={whole} />
      <span class="next">
        <Icon name="arrow" size={12} tone="quiet" />
        <span class="hidden"> {t.common.becomes} </span>
        <CellText text={to} side="to" whole={whole} />
      </span>
    </span>
  );
}

function CellText({ text, side, whole }: { text: string; side: 'from' | 'to'; whole: boolean }) {
  const { t } = usePane();
  if (text === '') return <em class={`${side} blank`}>{t.common.blank}</em>;
  return <bdi class={side}>{whole ? shownText(text, WHOLE) : shownText(text)}</bdi>;
}
