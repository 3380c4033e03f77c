/** A list of rows of the sheet, each with a state, a person and a reason; the chosen one is shown in full below. */
import type { ComponentChildren } from 'preact';
import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { RowList } from '../../session/state.js';
import { Button } from './button.js';
import { usePane } from './context.js';
import { Dock } from './dock.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';
import { VirtualList } from './virtual-list.js';

/** A row as both lists show it. */
export interface ResultRow {
  readonly sheetRow: number;
  readonly person: string;
  readonly detail: string;
  /** Where the row is about one cell: its column. */
  readonly column: number | null;
}

export interface ResultSign {
  readonly icon: IconName;
  readonly tone: string;
  readonly word: string;
}

/** Which row of a list the cursor is on, and whether it is open. */
export interface Place {
  readonly cursor: Signal<number | null>;
  readonly open: Signal<boolean>;
}

/** A place in a list, kept as long as the view that holds the list. */
export function usePlace(): Place {
  return { cursor: useSignal<number | null>(null), open: useSignal(false) };
}

interface ResultListProps<T> {
  readonly label: string;
  readonly rows: RowList<T>;
  readonly place: Place;
  readonly signOf: (row: T) => ResultSign;
}

/** Rows with their state. Choosing one opens it; the grid moves only when asked to, for these lists are read, not mended. */
export function ResultList<T extends ResultRow>({ label, rows, place, signOf }: ResultListProps<T>) {
  const { t } = usePane();
  const { cursor, open } = place;
  return (
    <VirtualList
      label={label}
      rows={rows}
      head={
        <h2>
          {label} <span class="muted number">{t.format.number(rows.length)}</span>
        </h2>
      }
      cursor={cursor.value}
      chosen={open.value ? cursor.value : null}
      onCursor={(index) => (cursor.value = index)}
      onChoose={(index) => {
        cursor.value = index;
        open.value = true;
      }}
      drawRow={(row) => <ResultLine row={row} sign={signOf(row)} />}
    />
  );
}

function ResultLine({ row, sign }: { row: ResultRow; sign: ResultSign }) {
  const { t } = usePane();
  return (
    <>
      <Icon name={sign.icon} tone={sign.tone} />
      <span class="row-text">
        <span class="spread">
          <span class="row-main" dir="auto">
            {row.person}
          </span>
          {row.sheetRow > 0 && <span class="muted number row-number">{t.common.rowNumber(row.sheetRow)}</span>}
        </span>
        <span class="row-more">
          <span class={sign.tone}>{sign.word}</span>
          <span class="muted">
            {row.detail !== '' && ' · '}
            <bdi>{row.detail}</bdi>
          </span>
        </span>
      </span>
    </>
  );
}

interface ResultDockProps<T> extends ResultListProps<T> {
  /** False where rows have more to say than a few lines. One height for all rows of a list. */
  readonly brief?: boolean;
  readonly more?: (row: T) => ComponentChildren;
}

/** The chosen row of a list, or nothing. */
export function ResultDock<T extends ResultRow>(props: ResultDockProps<T>): ComponentChildren {
  const { label, rows, place, signOf, brief = true, more } = props;
  const { t, session } = usePane();
  const index = place.cursor.value;
  if (!place.open.value || index === null || index >= rows.length) return null;
  const row = rows.at(index);
  const sign = signOf(row);
  return (
    <Dock
      label={label}
      brief={brief}
      goTo={
        row.sheetRow > 0 && (
          <Button kind="text" onClick={() => void session.reveal({ row: row.sheetRow, column: row.column ?? 1 })}>
            {row.column === null ? t.common.goToRow : t.common.goToCell}
          </Button>
        )
      }
      row={`${index}:${row.sheetRow}`}
      onClose={() => (place.open.value = false)}
      title={
        <>
          <Icon name={sign.icon} tone={sign.tone} />
          <span class="cut">
            {row.sheetRow > 0 && `${t.common.rowNumber(row.sheetRow)} · `}
            {sign.word}
          </span>
        </>
      }
    >
      <p class="strong" dir="auto">
        {row.person}
      </p>
      {row.detail !== '' && <p dir="auto">{row.detail}</p>}
      {more?.(row)}
    </Dock>
  );
}
