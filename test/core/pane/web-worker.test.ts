/** The browser's worker as a second thread: what is said goes over, buffers move, and what breaks is told. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { breathe } from '../../../core/pane/breathe.js';
import { webWorker } from '../../../core/pane/web-worker.js';
import { checkThread } from '../../../gas/sidebar/check-thread.js';

class PlayedWorker {
  static made: PlayedWorker[] = [];
  readonly posted: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isOver = false;
  readonly address: string;

  constructor(address: string) {
    if (address === 'forbidden:') throw new Error('The policy of the page forbids it.');
    this.address = address;
    PlayedWorker.made.push(this);
  }

  postMessage(message: unknown, moved: unknown): void {
    this.posted.push([message, moved]);
  }

  terminate(): void {
    this.isOver = true;
  }
}

const play = (): void => {
  PlayedWorker.made = [];
  vi.stubGlobal('Worker', PlayedWorker);
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a worker', () => {
  test('gets messages, and the buffers that move with them', () => {
    play();
    const buffer = new ArrayBuffer(8);
    webWorker('check.js').post({ rows: [] }, [buffer]);
    expect(PlayedWorker.made.map(({ address, posted }) => [address, posted])).toEqual([['check.js', [[{ rows: [] }, [buffer]]]]]);
  });

  test.each(['onerror', 'onmessageerror'] as const)('tells what it answers, and that it broke: %s', (broken) => {
    play();
    const heard: unknown[] = [];
    webWorker('check.js').listen(
      (answer) => heard.push(answer),
      () => heard.push('broken'),
    );
    const [worker] = PlayedWorker.made;
    worker?.onmessage?.({ data: 'answer' });
    worker?.[broken]?.();
    expect(heard).toEqual(['answer', 'broken']);
  });

  test('ends when it is closed', () => {
    play();
    webWorker('check.js').close();
    expect(PlayedWorker.made.map(({ isOver }) => isOver)).toEqual([true]);
  });
});

describe('the thread of the sidebar', () => {
  test('runs the text of its part, and leaves no address behind', async () => {
    play();
    const addresses: string[] = [];
    const texts: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      texts.push((blob as Blob).text());
      return 'blob:made';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void addresses.push(address));
    await checkThread(() => Promise.resolve('check();'));
    expect([await texts[0], PlayedWorker.made[0]?.address, addresses]).toEqual(['check();', 'blob:made', ['blob:made']]);
    vi.restoreAllMocks();
  });

  test('is none where the frame forbids it, or its part does not come', async () => {
    play();
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('forbidden:');
    await expect(checkThread(() => Promise.resolve(''))).rejects.toThrow('policy');
    await expect(checkThread(() => Promise.reject(new Error('Part Check is not of this build')))).rejects.toThrow('build');
    vi.restoreAllMocks();
  });
});

test('breathing ends the present task, so that others have their turn, and keeps its order', async () => {
  const order: string[] = [];
  const breaths = [breathe().then(() => order.push('first')), breathe().then(() => order.push('second'))];
  for (let at = 0; at < 100; at++) await Promise.resolve(); // all of it is one task still
  order.push('one task');
  await Promise.all(breaths);
  expect(order).toEqual(['one task', 'first', 'second']);
});
