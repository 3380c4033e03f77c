/** Settings of this document. Nothing secret or personal goes in: all its users can read them. */
import { documentProperties, setDocumentProperty } from './document-store.js';

const PREFIX = 'muster.setting.';

export function getSetting(key: string): string | null {
  return documentProperties().getProperty(PREFIX + key);
}

export function setSetting(key: string, value: string): null {
  setDocumentProperty(PREFIX + key, value);
  return null;
}

export function removeSetting(key: string): null {
  documentProperties().deleteProperty(PREFIX + key);
  return null;
}
