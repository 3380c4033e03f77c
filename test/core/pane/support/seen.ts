/** What an eye meets of a page, asked in the page itself: these functions are handed over as they stand. */

/** Parts that move by themselves or slide when they change, by class name. */
export function movingParts(): string[] {
  return [...document.querySelectorAll('.muster *')].flatMap((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    const slides = transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
    return animationName !== 'none' || slides ? [`${element.parentElement?.className ?? ''} > ${element.className}`] : [];
  });
}

/** Gives the focus to one control after the other. Tells how many there are, and which of them do not show it. */
export function focusRings(): { seen: number; ringless: string[] } {
  const hasRing = (element: Element | null): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  };
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled'),
  );
  const ringless = controls.filter((control) => {
    control.focus();
    // A list shows its cursor instead, and a choice without a circle of its own the words beside it.
    return ![control, control.querySelector('.at'), control.nextElementSibling].some(hasRing);
  });
  return { seen: controls.length, ringless: ringless.map(({ className, tagName }) => className || tagName) };
}
