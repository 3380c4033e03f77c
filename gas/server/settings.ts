/** Settings of this document. Nothing secret or personal goes in: all its users can read them. */
import { documentProperties, setDocumentProperty } from './document-store.js';

const PREFIX = 'muster.setting.';

export function getSetting(key: string): string | null {
  return documentProperties().getProperty(PREFIX + key);
}

/** Every setting of this document by its key. */
export function allSettings(): Record<string, string> {
  const all = Object.entries(documentProperties().getProperties()).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(all.map(([key, value]) => [key.slice(PREFIX.length), value]));
}

export function setSetting(key: string, value: string): null {
  setDocumentProperty(PREFIX + key, value);
  return null;
}

export function removeSetting(key: string): null {
  documentProperties().deleteProperty(PREFIX + key);
  return null;
}
