/** Puts skin, theme and language on the root element, where the style sheet and readers look for them. */
import type { Language } from './language.js';

export interface PaneOptions {
  /** Whose side panels this one should look like. */
  readonly skin: 'sheets' | 'excel';
  /** Absent: as the system prefers, also when that changes. */
  readonly theme?: 'light' | 'dark';
  /** Absent or null: English. */
  readonly language?: Language | null;
}

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Dresses the root for this moment. */
export function dress(root: HTMLElement, { skin, theme, language }: PaneOptions): void {
  root.lang = language?.tag ?? 'en';
  root.classList.add('muster');
  root.dataset['skin'] = skin;
  root.dataset['theme'] = theme ?? (darkSystem().matches ? 'dark' : 'light');
}

/** Dresses the root, and follows the system. Returns the function that stops following and takes the attributes off. */
export function applyTheme(root: HTMLElement, options: PaneOptions): () => void {
  const prefersDark = darkSystem();
  const follow = () => dress(root, options);
  follow();
  prefersDark.addEventListener('change', follow);
  return () => {
    prefersDark.removeEventListener('change', follow);
    root.classList.remove('muster');
    delete root.dataset['skin'];
    delete root.dataset['theme'];
  };
}
