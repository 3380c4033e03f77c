/** The language of the person at the sheet, and its words for the sidebar. */
import { otherLanguage, type OtherLanguage } from '../../core/pane/language.js';

/** The language that Google shows this person, null for English; where Google does not tell, English too. */
export function userLanguage(): OtherLanguage | null {
  try {
    return otherLanguage(Session.getActiveUserLocale());
  } catch {
    return null;
  }
}

/** Puts the words of that language behind the page; a page without them speaks English. */
export function addWords(sidebar: GoogleAppsScript.HTML.HtmlOutput): void {
  const language = userLanguage();
  if (language === null) return;
  try {
    sidebar.append(HtmlService.createHtmlOutputFromFile(`Words-${language}`).getContent());
  } catch {
    // The file was not pushed: English.
  }
}
