/** Where the team was fetched to: kept with the workbook, untrusted when it comes back, and nothing personal in it. */
import * as z from 'zod/mini';
import type { Host } from '../../ports/index.js';

const KEY = 'muster.team';

const Remembered = z.object({
  v: z.literal(1),
  /** The sheet with the team; null until it is complete. */
  sheet: z.nullable(z.string()),
  /** A sheet that was begun: it has no headings before it is complete. */
  draft: z.nullable(z.string()),
  /** The hidden sheet with what was fetched. */
  baseline: z.nullable(z.string()),
  target: z.string(),
  baseUrl: z.string(),
  fetchedAt: z.number(),
  people: z.number(),
});
export type RememberedTeam = z.infer<typeof Remembered>;

/** What is remembered, or null where there is nothing that can be understood. */
export async function readTeam(host: Host): Promise<RememberedTeam | null> {
  const text = await host.settings.get(KEY);
  try {
    const parsed = Remembered.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export async function rememberTeam(host: Host, team: RememberedTeam): Promise<void> {
  await host.settings.set(KEY, JSON.stringify(team));
}
