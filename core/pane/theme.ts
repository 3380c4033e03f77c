/** Puts skin and theme on the root element, where the style sheet looks for them. */
import type { Language } from './language.js';

export interface PaneOptions {
  /** Whose side panels this one should look like. */
  readonly skin: 'sheets' | 'excel';
  /** Absent: as the system prefers, also when that changes. */
  readonly theme?: 'light' | 'dark';
  /** Absent or null: English. */
  readonly language?: Language | null;
}

/** Returns the function that stops following the system and takes the attributes off. */
export function applyTheme(root: HTMLElement, { skin, theme }: PaneOptions): () => void {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => (root.dataset['theme'] = theme ?? (prefersDark.matches ? 'dark' : 'light'));
  root.classList.add('muster');
  root.dataset['skin'] = skin;
  follow();
  prefersDark.addEventListener('change', follow);
  return () => {
    prefersDark.removeEventListener('change', follow);
    root.classList.remove('muster');
    delete root.dataset['skin'];
    delete root.dataset['theme'];
  };
}
