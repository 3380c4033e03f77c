/** The ribbon's functions: each tells Excel that it has completed, whatever happens. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../core/session/session.js';
import { registerCommands } from '../../../excel-addin/taskpane/commands.js';

type Action = (event: { completed(): void }) => void;

function ribbon(session: Partial<Session> | Error, show: () => Promise<void> = () => Promise.resolve()) {
  const actions = new Map<string, Action>();
  const shown: string[] = [];
  const ready = session instanceof Error ? Promise.reject(session) : Promise.resolve(session as Session);
  ready.catch(() => undefined);
  const addin = {
    showAsTaskpane: () => {
      shown.push('pane');
      return show();
    },
  };
  registerCommands({ actions: { associate: (name, action) => void actions.set(name, action) }, addin }, ready);
  const press = (name: string): Promise<void> => new Promise((completed) => actions.get(name)!({ completed }));
  return { actions, shown, press };
}

describe('registerCommands', () => {
  test('registers what the manifest names, and nothing that sends', () =>
    expect([...ribbon({}).actions.keys()]).toEqual(['openPane', 'getCurrentTeam', 'checkSheet', 'clearHighlights']));

  test('checks once and shows the pane, where the issues stand', async () => {
    let checks = 0;
    const { press, shown } = ribbon({ check: async () => void (checks += 1) });
    await press('checkSheet');
    expect([checks, shown]).toEqual([1, ['pane']]);
  });

  test('begins to fetch the team and shows the pane, without keeping its button busy', async () => {
    let begun = 0;
    const never = new Promise<void>(() => undefined);
    const { press, shown } = ribbon({
      getTeam: () => {
        begun += 1;
        return never;
      },
    });
    await press('getCurrentTeam');
    expect([begun, shown]).toEqual([1, ['pane']]);
  });

  test('clears without showing the pane', async () => {
    let cleared = 0;
    const { press, shown } = ribbon({ clearHighlights: async () => void (cleared += 1) });
    await press('clearHighlights');
    expect([cleared, shown]).toEqual([1, []]);
  });

  test('checks all the same where Excel cannot show the pane', async () => {
    let checks = 0;
    const { press } = ribbon({ check: async () => void (checks += 1) }, () => Promise.reject(new Error('not here')));
    await press('checkSheet');
    expect(checks).toBe(1);
  });

  test.each(['openPane', 'getCurrentTeam', 'checkSheet', 'clearHighlights'])('completes %s when the pane could not start', async (name) => {
    const { press } = ribbon(new Error('broken'), () => Promise.reject(new Error('broken')));
    await expect(press(name)).resolves.toBeUndefined();
  });
});
