/** What the reader last saw of a page and where they were in it: in memory alone, by tab and document, gone with the tab. */
import { native } from './native.ts';
import { activeTab } from './run-in-page.ts';

/** What was shown, and how: of what form is the view's matter. */
interface Kept {
  readonly seen?: unknown;
  readonly view?: unknown;
}

export interface PlaceMemory {
  /** Undefined where nothing is kept of the document in front, which has the address that it had. Never rejects. */
  recall(): Promise<Kept | undefined>;
  /** What was shown. Never rejects. */
  keepSeen(seen: unknown): Promise<void>;
  /** How it was shown: begun at once, for a popup that is about to close. Never rejects. */
  keepView(view: unknown): Promise<void>;
}

const PREFIX = 'place';

/** Of the tab in front when it is made. */
export function placeMemory(): PlaceMemory {
  const tab = activeTab();
  let place: { readonly seen: string; readonly view: string; readonly address: string } | undefined;
  const placed = tab.then((found) => {
    // Of a private window nothing is kept, not even in memory.
    if (found?.id === undefined || !found.url || found.incognito) return;
    place = { ...keysOf(found.id), address: addressOf(found.url) };
  });
  const keep = async (part: 'seen' | 'view', value: unknown) => {
    if (!place) await placed;
    if (!place) return;
    try {
      await native.storage.session.set({ [place[part]]: { address: place.address, value } });
    } catch {
      // Memory is full or broken: the next popup begins at the top.
    }
  };
  return {
    async recall() {
      await placed;
      if (!place) return undefined;
      const { seen, view, address } = place;
      try {
        const kept = await native.storage.session.get([seen, view]);
        const read = (part: string) => {
          const { address: of, value } = (kept[part] ?? {}) as { address?: unknown; value?: unknown };
          return of === address ? value : undefined;
        };
        return { seen: read(seen), view: read(view) };
      } catch {
        return undefined;
      }
    },
    keepSeen: (seen) => keep('seen', seen),
    keepView: (view) => keep('view', view),
  };
}

/** For the background: what was kept of a tab goes with it. */
export function forgetClosedTabs(): void {
  native.tabs.onRemoved.addListener((tabId) => {
    void native.storage.session.remove(Object.values(keysOf(tabId)));
  });
}

function keysOf(tabId: number): { readonly seen: string; readonly view: string } {
  return { seen: `${PREFIX}-${tabId}-seen`, view: `${PREFIX}-${tabId}-view` };
}

/** Pages move their reader about by what follows the #. */
function addressOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
