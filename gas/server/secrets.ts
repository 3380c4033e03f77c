/** Secrets of this user, in a store that only this user's calls to this add-on can read. No method hands one to the sidebar. */
import { HostError } from './host-error.js';
import { SECRET_NOT_KEPT } from '../../core/said/by-sheets.js';

const PREFIX = 'muster.secret.';

export function hasSecret(name: string): boolean {
  return readSecret(name) !== null;
}

/** The names of what is kept; the values are not even read. */
export function secretNames(): string[] {
  const keys = PropertiesService.getUserProperties().getKeys();
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

export function setSecret(name: string, value: string): null {
  try {
    PropertiesService.getUserProperties().setProperty(PREFIX + name, value);
  } catch {
    throw new HostError('storage-full', SECRET_NOT_KEPT);
  }
  return null;
}

export function removeSecret(name: string): null {
  PropertiesService.getUserProperties().deleteProperty(PREFIX + name);
  return null;
}

/** For signing only; never part of an answer to the sidebar. */
export function readSecret(name: string): string | null {
  return PropertiesService.getUserProperties().getProperty(PREFIX + name);
}
