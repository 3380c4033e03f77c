/** What Google calls: the menu, the sidebar and the sidebar's one entry. Nothing runs at load, when no service may be touched. */
import { setMarks } from './marks.js';
import { addOnMenu } from './menu.js';
import { menuWords } from './menu-words.js';
import { requestFromMenu } from './menu-request.js';
import { answer } from './rpc.js';
import { idOf, spreadsheet } from './spreadsheet.js';
import { addWords } from './user-language.js';

const TITLE = 'Muster';

export function onOpen(): void {
  addOnMenu().addToUi();
}

/** Right after installing, the document is open already. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  const sidebar = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE);
  addWords(sidebar);
  SpreadsheetApp.getUi().showSidebar(sidebar);
}

export function checkThisSheet(): void {
  requestFromMenu('check');
  showSidebar();
}

/** The sidebar fetches: it shows how far it is, and can be stopped there. */
export function getCurrentTeam(): void {
  requestFromMenu('team');
  showSidebar();
}

export function clearHighlights(): void {
  const outcome = setMarks(idOf(spreadsheet().getActiveSheet()), [], []);
  if (outcome !== 'protected' && outcome !== 'refused') return;
  const { isProtected, isRefused } = menuWords();
  spreadsheet().toast(outcome === 'protected' ? isProtected : isRefused, TITLE);
}

/** The sidebar's calls: JSON text each way. */
export function call(json: string): string {
  return answer(json);
}
