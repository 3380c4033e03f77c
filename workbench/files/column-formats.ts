/** Number formats of whole columns, which hold for cells that nobody has touched. */
import type { WorkBook, WorkSheet } from '@e965/xlsx';

export interface ColumnFormat {
  readonly column: number;
  /** Neighbours with the same format are one: a file may format all 16,384 columns. */
  readonly columns: number;
  readonly format: string;
}

interface WithStyles {
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number | string }[] };
  readonly SSF?: Readonly<Record<string, string | undefined>>;
}

/** The columns of a sheet that have a format of their own. */
export function columnFormatsOf(book: WorkBook, sheet: WorkSheet): ColumnFormat[] {
  const { Styles, SSF = {} } = book as WithStyles;
  const formats: ColumnFormat[] = [];
  (sheet['!cols'] ?? []).forEach((column, at) => {
    const { style } = (column as { style?: string } | undefined) ?? {};
    const format = style === undefined ? undefined : SSF[String(Styles?.CellXf?.[Number(style)]?.numFmtId ?? '')];
    if (format === undefined || format === 'General') return;
    const last = formats[formats.length - 1];
    const joins = last?.format === format && last.column + last.columns === at + 1;
    if (joins) formats[formats.length - 1] = { ...last, columns: last.columns + 1 };
    else formats.push({ column: at + 1, columns: 1, format });
  });
  return formats;
}
