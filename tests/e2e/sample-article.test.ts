/** The main job on the sample article. */
import { expect, it } from 'vitest';
import { readPopup } from './read-popup.ts';
import { inEachBrowser } from './world.ts';

inEachBrowser('The sample article', (world) => {
  it('is summed up by one click on the toolbar button', async () => {
    const tab = await world.open('/harbour');
    const popup = await world.click(tab);
    const shown = await readPopup(popup);
    await popup.screenshot(world.shot('sample-light'));
    await popup.setColorScheme('dark');
    await popup.screenshot(world.shot('sample-dark'));
    expect(shown.title).toBe('Storm surge closes the old harbour');
    expect(shown.source).toContain('The Northmouth Courier');
  });
});
