/** The demo target's key and secret, put where the user of Google Sheets would have saved them. */

export function demoProperties(): Map<string, string> {
  return new Map();
}
