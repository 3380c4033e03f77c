/** The codes of a plan and of a send: stories in which each comes up, and stories so near that one might think it had to. */
import { describe, expect, test } from 'vitest';
import { STORIES } from './send-stories.js';

describe.each(STORIES)('$code', ({ code, accepts, rejects }) => {
  test.each(accepts)('does not come up: $name', async ({ tell }) => {
    expect(await tell()).not.toContain(code);
  });

  test.each(rejects)('comes up: $name', async ({ tell }) => {
    expect(await tell()).toContain(code);
  });
});
