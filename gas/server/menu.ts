/** The add-on's menu, before it is shown. */
import { menuWords } from './menu-words.js';

export function addOnMenu(): GoogleAppsScript.Base.Menu {
  const words = menuWords();
  return SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.open, 'showSidebar')
    .addItem(words.getTeam, 'getCurrentTeam')
    .addItem(words.checkSheet, 'checkThisSheet')
    .addItem(words.clearHighlights, 'clearHighlights');
}
