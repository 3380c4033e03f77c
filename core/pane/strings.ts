/** Every word that the pane itself says. Another language is another function of the same type. */
import type { english } from './strings/en/index.js';

export type Strings = ReturnType<typeof english>;
