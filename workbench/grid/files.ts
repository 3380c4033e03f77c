/** Opening and saving files in the page; the readers and writers come when they are first needed. */
import type { Workbook } from '../workbook/index.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook of a file that the user chose, or the problem with it. */
export async function openChosen(file: File): Promise<Workbook | { readonly problem: string }> {
  const [{ isProblem, openFile }, { toWorkbook }] = await Promise.all([import('../files/index.js'), import('../files/to-workbook.js')]);
  const opened = openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return isProblem(opened) ? opened : toWorkbook(opened);
}

/** Hands the workbook to the user as a download. */
export async function save(workbook: Workbook, name: string): Promise<void> {
  const { saveXlsx } = await import('../files/save-xlsx.js');
  const bytes = await saveXlsx(workbook);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
