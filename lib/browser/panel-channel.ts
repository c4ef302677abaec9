/** The line between popup and side panel: a panel that stands open in a window takes over the click on the toolbar button. */

import { native } from './native.ts';

interface Message {
  readonly kind: 'click' | 'taken';
  readonly windowId: number | undefined;
}

/** Pith's own pages alone are on it. */
const CHANNEL = 'panel';

/** From the popup. Resolves when a panel in the same window has taken over the click, else never. */
export async function offerClick(): Promise<void> {
  const windowId = await thisWindow();
  const line = new BroadcastChannel(CHANNEL);
  const taken = new Promise<void>((resolve) => {
    line.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'taken' && data.windowId === windowId) resolve();
    });
  });
  line.postMessage({ kind: 'click', windowId } satisfies Message);
  await taken;
}

/** From the panel. @returns a function that ends it. */
export function takeClicks(onClick: () => void): () => void {
  const line = new BroadcastChannel(CHANNEL);
  const window = thisWindow();
  line.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'click' || data.windowId !== (await window)) return;
    line.postMessage({ kind: 'taken', windowId: data.windowId } satisfies Message);
    onClick();
  });
  return () => line.close();
}

async function thisWindow(): Promise<number | undefined> {
  return (await native.windows.getCurrent()).id;
}
