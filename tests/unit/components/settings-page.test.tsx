// @vitest-environment jsdom
/** The page of settings and its preview. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Localised } from '../../../components/Localised.tsx';
import { DEFAULTS, type Settings, settingsFrom } from '../../../components/model/settings.ts';
import { SettingsPage } from '../../../components/SettingsPage.tsx';
import { ENGLISH } from './english.ts';

afterEach(cleanup);

function open(saved?: unknown, isKept = true): Partial<Settings>[] {
  const changes: Partial<Settings>[] = [];
  render(
    <Localised wording={ENGLISH} title="Settings">
      <SettingsPage
        settings={settingsFrom(saved)}
        today="2026-12-01"
        isKept={isKept}
        onChange={(one) => void changes.push(one)}
      />
    </Localised>,
  );
  return changes;
}

const preview = () => screen.getByRole('status').textContent;
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the preview', () => {
  it('is a quote with all that is copied at first', () => {
    open();
    expect(preview()).toBe(
      '“We kept the lamp burning all night” — Mara Ellison, keeper of the Gull Rock light (attribution inferred)Storm tests the old lighthouse, The Gull Rock Gazette, 5 March 2026',
    );
  });

  it.each([
    [{ details: { role: false } }, / — Mara Ellison \(attribution inferred\)Storm/],
    [{ details: { inferred: false } }, /keeper of the Gull Rock lightStorm/],
    [{ details: { speaker: false } }, /all night”Storm/],
    [{ details: { accessed: true } }, /accessed 1 December 2026$/],
    [{ format: 'markdown' }, /^> “We kept .*\n\n\[Storm tests the old lighthouse\]\(https:/],
    [{ format: 'plain' }, /\n\nStorm tests the old lighthouse\nThe Gull Rock Gazette, 5 March 2026\nhttps:/],
    [{ source: 'apa' }, /Falk, I\. \(2026, March 5\)\. Storm tests/],
    [{ source: 'bibtex' }, /@misc\{falk2026storm,/],
  ])('follows %o', (copy, words) => {
    open({ copy });
    expect(preview()).toMatch(words);
  });
});

it('a detail is changed alone', async () => {
  const changes = open();
  box('Date').click();
  await waitFor(() => expect(changes).toHaveLength(1));
  const { details } = DEFAULTS.copy;
  expect(changes[0]).toEqual({ copy: { ...DEFAULTS.copy, details: { ...details, date: false } } });
});

it('what a style decides by itself, or hangs on another choice, is not offered', () => {
  open({ copy: { source: 'chicago', details: { title: false, speaker: false } } });
  expect([box('Title').disabled, box('Title').checked]).toEqual([true, true]);
  expect(box('Speaker’s role').disabled).toBe(true);
  expect(box('Link to the words').disabled).toBe(false);
});

it('a choice that was not kept is said to be lost, one that was is not', () => {
  open();
  expect(screen.queryByRole('alert')).toBeNull();
  cleanup();
  open({}, false);
  expect(screen.getByRole('alert').textContent).toMatch(/could not be saved.*disk space/);
});

it('the defaults come back at once', () => {
  const changes = open({ length: 'long', copy: { source: 'mla' } });
  screen.getByRole('button', { name: 'Back to the defaults' }).click();
  expect(changes).toEqual([DEFAULTS]);
});

it('has no fault that axe finds without a browser’s colours', async () => {
  open({ copy: { source: 'apa' } });
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
