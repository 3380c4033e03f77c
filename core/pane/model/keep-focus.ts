/** Catches the focus where what had it is taken away: it goes to the heading of the same part, else to that of the view. */

/** Watches a pane until the function it returns is called. */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | null = null;
  let home: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
    home = last?.closest('section, .foot') ?? null;
  };
  const watch = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    last = null;
    const near = home?.isConnected === true ? home.querySelector<HTMLElement>('[tabindex="-1"], button') : null;
    (near ?? root.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: near === null });
  });
  root.addEventListener('focusin', remember);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    watch.disconnect();
  };
}
