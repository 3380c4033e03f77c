/** SpreadsheetApp: the open spreadsheet, the menu and the sidebar. */
import { CRITERIA, ruleBuilder } from './conditional-format-double.js';
import type { MenuItem, SimContext } from './context.js';
import { ServiceException } from './execution.js';
import type { HtmlFile } from './html-service.js';
import { rangeDouble, rangesDouble } from './range-double.js';
import { modelOf, sheetDouble } from './sheet-double.js';
import { strict } from './strict.js';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

export function spreadsheetService(context: SimContext, menu: MenuItem[], htmlOf: (output: object) => HtmlFile): App {
  const { execution } = context;
  const ui = strict<Ui>('Ui', execution, {
    createAddonMenu: () => menuBuilder(context, menu),
    showSidebar: (output: object) => context.ui.showSidebar?.(htmlOf(output)),
  });
  const members: Partial<App> = {
    getActiveSpreadsheet: () => spreadsheetDouble(context),
    flush: () => execution.flush(),
    getUi: () => ui,
    newConditionalFormatRule: () => ruleBuilder(context),
    BooleanCriteria: CRITERIA as unknown as App['BooleanCriteria'],
    ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' } as unknown as App['ProtectionType'],
  };
  return strict<App>('SpreadsheetApp', execution, members);
}

function spreadsheetDouble(context: SimContext): Spreadsheet {
  const { workbook, execution } = context;
  const double = (sheet: Parameters<typeof sheetDouble>[1]) => sheetDouble(context, sheet);
  return strict<Spreadsheet>('Spreadsheet', execution, {
    getId: () => workbook.id,
    getSheets: () => workbook.sheets.map(double),
    getActiveSheet: () => double(workbook.active),
    getSheetByName: (name: string) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      return sheet ? double(sheet) : null;
    },
    setActiveSheet: (sheet: Sheet) => {
      const model = modelOf(sheet);
      if (!model) throw new ServiceException('The parameter is not a Sheet.');
      workbook.activate(model.id, 'sheets');
      return sheet;
    },
    // The host shows a sheet that it adds.
    insertSheet: ((name: string) => {
      execution.flush();
      if (workbook.sheets.some((sheet) => sheet.name === name))
        throw new ServiceException(`A sheet with the name "${name}" already exists.`);
      const added = workbook.addSheet(name, 'sheets');
      workbook.activate(added.id, 'sheets');
      return double(added);
    }) as Spreadsheet['insertSheet'],
    deleteSheet: (sheet: Sheet) => {
      execution.flush();
      workbook.removeSheet(modelOf(sheet)?.id ?? '', 'sheets');
    },
    getCurrentCell: () => rangeDouble(context, workbook.active, { ...workbook.selection, rows: 1, columns: 1 }),
    getActiveRangeList: () =>
      rangesDouble(
        context,
        workbook.areas.map((area) => rangeDouble(context, workbook.active, area)),
      ),
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSpreadsheetLocale: () => workbook.locale.replace('-', '_'),
    toast: (message: string, title: string = '') => context.ui.toast?.(message, title),
  });
}

/** Collects the items; they show when the menu is added. */
function menuBuilder(context: SimContext, menu: MenuItem[]): Menu {
  const items: MenuItem[] = [];
  const self: Menu = strict<Menu>('Menu', context.execution, {
    addItem: (label: string, functionName: string) => {
      items.push({ label, functionName });
      return self;
    },
    addSeparator: () => self,
    addToUi: () => void menu.push(...items),
  });
  return self;
}
