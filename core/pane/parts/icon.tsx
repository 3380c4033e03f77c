/** The pane's icons, drawn inline. They are always beside words or a name, so readers skip them. */

const PATHS = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.8 3h1.6v4.6H7.2V4.5Zm.8 5.7a.95.95 0 1 1 0 1.9.95.95 0 0 1 0-1.9Z',
  warning: 'M8 1.6 15 14H1L8 1.6Zm-.75 4.6v4h1.5v-4h-1.5ZM8 11a.85.85 0 1 0 0 1.7A.85.85 0 0 0 8 11Z',
  info: 'M2.5 1.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1Zm4.7 5.6v4.7h1.6V7.1H7.2ZM8 4a.95.95 0 1 0 0 1.9A.95.95 0 0 0 8 4Z',
  done: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.1 4.1 1 1-4.9 4.9-3.1-3.1 1-1 2.1 2.1 3.9-3.9Z',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm.7 3v3.2l2.5 2.5-1 1-2.9-2.9V4.5h1.4Z',
  none: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM4.5 7.2h7v1.6h-7V7.2Z',
  plus: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.8 3h1.6v2.7h2.7v1.6H8.8v2.7H7.2V8.8H4.5V7.2h2.7V4.5Z',
  pencil: 'm10.9 1.9 3.2 3.2-8.4 8.4L1.9 14.1l.6-3.8 8.4-8.4Zm0 2.2-7 7-.2 1.2 1.2-.2 7-7-1-1Z',
  question:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 2.7c1.5 0 2.5.9 2.5 2.2 0 1.6-1.7 1.8-1.7 2.9H7.2c0-1.9 1.6-1.9 1.6-2.9 0-.4-.3-.8-.8-.8s-.9.3-.9.9H5.5c0-1.4 1-2.3 2.5-2.3Zm0 5.9a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z',
  gear: 'M6.9 1h2.2l.4 1.8c.4.1.8.3 1.1.5l1.6-1 1.5 1.6-1 1.5c.2.4.4.8.5 1.2L15 7v2.2l-1.8.4c-.1.4-.3.8-.5 1.1l1 1.6-1.5 1.5-1.6-1c-.3.2-.7.4-1.1.5L9.1 15H6.9l-.4-1.7c-.4-.1-.8-.3-1.2-.5l-1.5 1-1.6-1.5 1-1.6c-.2-.3-.4-.7-.5-1.1L1 9.2V7l1.7-.4c.1-.4.3-.8.5-1.2l-1-1.5 1.6-1.6 1.5 1c.4-.2.8-.4 1.2-.5L6.9 1ZM8 5.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
  close: 'm3.7 2.6 4.3 4.3 4.3-4.3 1.1 1.1L9.1 8l4.3 4.3-1.1 1.1L8 9.1l-4.3 4.3-1.1-1.1L6.9 8 2.6 3.7l1.1-1.1Z',
  up: 'm8 4.6 5.3 5.3-1.1 1.1L8 6.8 3.8 11l-1.1-1.1L8 4.6Z',
  down: 'm8 11.4 5.3-5.3L12.2 5 8 9.2 3.8 5 2.7 6.1 8 11.4Z',
  arrow: 'm9.4 3.2 4.8 4.8-4.8 4.8-1.1-1.1 3-3H1.8V7.3h9.5l-3-3 1.1-1.1Z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon in the colour of its text; a turning one is mirrored where text runs from right to left. */
export function Icon({ name, size = 16, tone }: { name: IconName; size?: number; tone?: string }) {
  return (
    <svg class={`icon ${tone ?? ''} ${name === 'arrow' ? 'turns' : ''}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
