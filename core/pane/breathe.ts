/** Lets the browser draw, and hear what was typed, in the middle of long work. */

let channel: MessageChannel | null = null;
const waiting: (() => void)[] = [];

/** A message to oneself comes behind what waits already, and sooner than any timer. */
export function breathe(): Promise<void> {
  if (channel === null) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
