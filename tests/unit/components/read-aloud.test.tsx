// @vitest-environment jsdom
/** The key points read aloud, by voices of this device alone. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLE, POINTS } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { notice, open, press } from './open-popup.tsx';

const TEXTS = POINTS.map(({ sentence }) => ARTICLE.text.slice(sentence.start, sentence.end));

const spokenItem = () => document.querySelector<HTMLElement>('[data-spoken] [data-item]')?.dataset.item;

afterEach(cleanup);

describe('Reading aloud', () => {
  it('says one point after the other and stops at the last', async () => {
    const fakes = await open(fakeCollaborators({ voices: ['en'] }));
    const button = await screen.findByRole('button', { name: 'Read the key points aloud' });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button);
    await waitFor(() => expect(fakes.spoken).toEqual(TEXTS));
    await waitFor(() => expect(spokenItem()).toBeUndefined());
  });

  it('marks the point that is said, and stops at the same key', async () => {
    const fakes = fakeCollaborators();
    let stopped = 0;
    const voice = {
      canSpeak: async () => true,
      say: () => new Promise<boolean>(() => {}),
      stop: () => void stopped++,
    };
    await open({ ...fakes, voice });
    await screen.findByRole('button', { name: 'Read the key points aloud' });
    await waitFor(() => {
      if (spokenItem() === undefined) press('r');
      expect(spokenItem()).toBe('point-0');
    });
    press('r');
    await waitFor(() => expect(spokenItem()).toBeUndefined());
    expect(stopped).toBe(1);
  });

  it('says why there is none where no voice of the device speaks the language', async () => {
    const fakes = await open(fakeCollaborators({ voices: ['fr'] }));
    const button = await screen.findByRole('button', { name: /no voice for English on this device/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    await waitFor(() => expect(notice()).toMatch(/no voice for English/));
    expect(fakes.spoken).toEqual([]);
  });
});
