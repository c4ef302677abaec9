// @vitest-environment jsdom
/** What a reader selected: summed up, or copied as a quote. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLE, at } from '../../fixtures/pier-story.ts';
import { fakeCollaborators } from './fake-collaborators.ts';
import { items, notice, open } from './open-popup.tsx';

afterEach(cleanup);

describe('A selection', () => {
  it('that was summed up is called one, and the whole page is offered', async () => {
    const fakes = fakeCollaborators({ result: { kind: 'article', article: ARTICLE, scope: 'selection' } });
    const asked: unknown[] = [];
    await open({
      ...fakes,
      page: {
        ...fakes.page,
        read: async (scope) => {
          asked.push(scope);
          return { kind: 'article', article: ARTICLE, scope: scope ?? 'selection' };
        },
      },
    });
    expect(document.querySelector('.banner')?.textContent).toMatch(/your selection/);
    fireEvent.click(screen.getByRole('button', { name: 'Whole page' }));
    await waitFor(() => expect(document.querySelector('.banner')).toBeNull());
    expect(asked).toEqual([undefined, 'page']);
  });

  it('of too few words to sum up is told, where the reader asked for it', async () => {
    await open(fakeCollaborators({ pendingCommand: 'summarise' }));
    await waitFor(() => expect(notice()).toMatch(/whole page/));
  });
});

describe('A selection to be quoted', () => {
  it('is shown first, has the focus, and is copied with its speaker', async () => {
    const fakes = await open(fakeCollaborators({ pendingCommand: 'quote', selected: at('the next memory') }));
    await waitFor(() => expect(fakes.clips).toHaveLength(1));
    expect(fakes.clips[0]?.plain).toMatch(/^“the next memory” — Ingrid Halvorsen, mayor of Marlow Bay\n/);
    expect(notice()).toBe('Quote copied, with Ingrid Halvorsen, mayor of Marlow Bay');
    expect(document.activeElement).toBe(items()[0]);
    expect(items()[0]?.dataset.item).toBe('selected');
  });

  it('that nobody said is copied, and the reader is told that nobody is named', async () => {
    const words = 'close its old ferry terminal';
    const fakes = await open(fakeCollaborators({ pendingCommand: 'quote', selected: at(words) }));
    await waitFor(() => expect(fakes.clips).toHaveLength(1));
    expect(notice()).toBe('Quote copied · Speaker not named');
    expect(document.querySelector('.selected h3')?.textContent).toBe('Speaker not named');
  });

  it('waits for a key where the browser wants one, and says which', async () => {
    await open(
      fakeCollaborators({ pendingCommand: 'quote', selected: at('a bad day'), clipboardRefuses: true }),
    );
    await waitFor(() => expect(notice()).toBe('Press C to copy your selection.'));
  });

  it('outside the article is not copied, and the reader is told', async () => {
    const fakes = await open(fakeCollaborators({ pendingCommand: 'quote' }));
    await waitFor(() => expect(notice()).toMatch(/no part of the article/));
    expect(fakes.clips).toEqual([]);
  });

  it('on a page without an article comes to what is the matter', async () => {
    await open(
      fakeCollaborators({ pendingCommand: 'quote', result: { kind: 'problem', problem: 'no-article' } }),
    );
    expect(document.querySelector('[data-problem=no-article]')).not.toBeNull();
  });
});
