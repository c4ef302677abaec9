// @vitest-environment jsdom
/** A point that is less than the page's sentence says so wherever it goes. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, at, POINTS, SUMMARY } from '../../fixtures/pier-story.ts';
import { type Fakes, fakeCollaborators } from './fake-collaborators.ts';
import { items, open } from './open-popup.tsx';

const SHOWN = 'Marlow Bay will close its old ferry terminal […], the council decided on Tuesday.';
const WORDS = 'Marlow Bay will close its old ferry terminal, the council decided on Tuesday.';

describe('a shortened point', () => {
  let fakes: Fakes;
  const sign = () => screen.getByRole('button', { name: /^Point 1 is shortened/ });

  beforeEach(async () => {
    cleanup();
    const point = {
      ...(POINTS[0] as (typeof POINTS)[number]),
      kept: [at('Marlow Bay will close its old ferry terminal'), at(', the council decided on Tuesday.')],
    };
    fakes = await open(
      fakeCollaborators({ summary: { ...SUMMARY, points: [point, ...POINTS.slice(1)] }, voices: ['en'] }),
    );
  });

  it('has […] where its words are missing, and a sign that the whole one has not', () => {
    expect(items()[0]?.textContent).toBe(SHOWN);
    expect(sign().getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('button', { name: 'Why point 2?' })).not.toBeNull();
  });

  it('shows the whole sentence on request, what is left out marked for eye and ear', async () => {
    fireEvent.click(sign());
    const whole = await waitFor(() => {
      const found = document.querySelector('.whole');
      if (!found) throw new Error('not shown yet');
      return found;
    });
    expect(whole.querySelector('del')?.textContent).toBe('(left out:)  in March');
    expect(whole.textContent?.replace('(left out:) ', '')).toBe(
      ARTICLE.text.slice(0, ARTICLE.blocks[0]?.end),
    );
  });

  it('keeps its […] when it is copied', async () => {
    screen.getByRole('button', { name: 'Copy point 1' }).click();
    await waitFor(() => expect(fakes.clips[0]?.plain).toMatch(/\n/));
    expect(fakes.clips[0]?.plain.split('\n')[0]).toBe(SHOWN);
  });

  it('is read aloud without it', async () => {
    const button = await screen.findByRole('button', { name: 'Read the key points aloud' });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button);
    await waitFor(() => expect(fakes.spoken[0]).toBe(WORDS));
  });
});
