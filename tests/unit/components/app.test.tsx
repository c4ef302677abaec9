// @vitest-environment jsdom
/** The popup as a reader works with it. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../components/App.tsx';
import { ARTICLE } from '../../fixtures/pier-story.ts';
import { type Fakes, fakeCollaborators } from './fake-collaborators.ts';

afterEach(cleanup);

// jsdom has the dialog element, but not yet what opens it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

async function open(fakes: Fakes = fakeCollaborators(), onClose = () => {}): Promise<Fakes> {
  render(<App collaborators={fakes} onClose={onClose} />);
  await waitFor(() => expect(document.documentElement.dataset.state).not.toBe('reading'));
  return fakes;
}

function items(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')];
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

function notice(): string | null | undefined {
  return document.querySelector('.notice')?.textContent;
}

describe('a summary', () => {
  it('has title, source, points, quotes under their speakers, and what was read', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Marlow Bay votes for a new pier');
    expect(screen.getByRole('banner').textContent).toContain(
      'The Marlow Courier · 24 November 2026 · Anna Lindqvist',
    );
    expect(items().map(({ textContent }) => textContent)).toEqual([
      'Marlow Bay will close its old ferry terminal in March, the council decided on Tuesday.',
      'Tomas Reyes called the vote “a bad day” for the coast.',
      '“We are building the next memory,” … “Nobody will wait in the rain again.”',
      '“a bad day”',
      '“was full, but peaceful”',
      '“shame on you”',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Ingrid Halvorsenmayor of Marlow Bay',
      'Tomas Reyes',
      'A police spokesman',
      'Speaker not named',
    ]);
    expect(screen.getByRole('contentinfo').textContent).toMatch(/^62 words read, on this device/);
  });

  it('names a site once, where it also gives itself for the author', async () => {
    const article = { ...ARTICLE, byline: 'THE MARLOW COURIER' };
    await open(fakeCollaborators({ result: { kind: 'article', article, scope: 'page' } }));
    expect(document.querySelector('.source')?.textContent).toBe('The Marlow Courier · 24 November 2026');
  });

  it('gives the page’s words their language and direction, not the interface', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).lang).toBe('en');
    expect(items().every((item) => item.querySelector('[lang=en][dir=ltr]'))).toBe(true);
  });

  it('is announced', async () => {
    await open();
    expect(document.querySelector('[data-announcement]')?.textContent).toBe('2 key points, 4 quotes');
  });
});

it('a strip shows where in the article each point and each part of a quote stands', async () => {
  await open();
  const marks = [...document.querySelectorAll<HTMLElement>('.strip span')];
  expect(marks.map(({ dataset }) => dataset.mark)).toEqual(['point', 'point', ...Array(5).fill('quote')]);
  expect(marks[0]?.style.insetInlineStart).toBe('0%');
  expect(document.querySelector('.strip')?.getAttribute('aria-hidden')).toBe('true');
});

describe('showing in the page', () => {
  it('points to every part of a quote and marks it', async () => {
    const { shown } = await open();
    const quote = items()[2];
    quote?.click();
    await waitFor(() => expect(notice()).toBe('Shown in the page'));
    expect(shown[0]?.map(({ block, start, end }) => block.slice(start, end))).toEqual([
      'We are building the next memory,',
      'Nobody will wait in the rain again.',
    ]);
    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'true',
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['changed', 'Not found: the page has changed, or has these words in two places.'],
    ['moved', 'The tab has gone to another page. Open Pith there again.'],
  ] as const)('says in words when the page has %s', async (revealed, words) => {
    await open(fakeCollaborators({ revealed }));
    items()[0]?.click();
    await waitFor(() => expect(notice()).toBe(words));
    expect(items()[0]?.getAttribute('aria-current')).toBeNull();
  });
});

describe('copying', () => {
  it('by button takes the quote with its speaker, and says so', async () => {
    const { clips } = await open();
    screen.getByRole('button', { name: 'Copy quote 1' }).click();
    await waitFor(() => expect(notice()).toBe('Quote copied, with Ingrid Halvorsen, mayor of Marlow Bay'));
    expect(clips[0]?.plain).toMatch(/^“We are .* again\.” — Ingrid Halvorsen, mayor of Marlow Bay\n/);
    expect(clips[0]?.html).toContain('<blockquote>');
  });

  it('by key takes what has the focus', async () => {
    const { clips } = await open();
    items()[3]?.focus();
    press('c');
    await waitFor(() => expect(clips[0]?.plain).toMatch(/^“a bad day” — Tomas Reyes\n/));
  });

  it('by key says what to do where nothing is picked', async () => {
    await open();
    press('c');
    await waitFor(() => expect(notice()).toMatch(/^Pick a point or a quote first/));
  });

  it('links to the quote only where the page has its words once', async () => {
    const { clips } = await open(fakeCollaborators({ pageText: `abadday ${ARTICLE.text} shame on you` }));
    for (const [index, number] of [2, 4].entries()) {
      screen.getByRole('button', { name: `Copy quote ${number}` }).click();
      await waitFor(() => expect(clips).toHaveLength(index + 1));
    }
    expect(clips.map(({ plain }) => plain.split('\n').at(-1))).toEqual([
      'https://courier.example/news/pier#:~:text=Reyes%20called%20the%20vote%20%E2%80%9C-,a%20bad%20day',
      'https://courier.example/news/pier#:~:text=but%20peaceful%E2%80%9D.%20Somebody%20shouted%20%E2%80%9C-,shame%20on%20you',
    ]);
  });

  it('leaves Ctrl+C to the browser', async () => {
    const { clips } = await open();
    items()[3]?.focus();
    fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
    expect(clips).toEqual([]);
  });

  it('of all takes the points and only the quotes that are shown', async () => {
    const { clips } = await open();
    screen.getByRole('button', { name: /^Tomas Reyes, 1 quote/ }).click();
    await waitFor(() => expect(notice()).toBe('1 quote'));
    press('a');
    await waitFor(() => expect(clips).toHaveLength(1));
    expect(clips[0]?.plain).toContain('“a bad day” — Tomas Reyes');
    expect(clips[0]?.plain).not.toContain('Ingrid');
  });

  it('says what to do where the browser refuses', async () => {
    await open(fakeCollaborators({ clipboardRefuses: true }));
    screen.getByRole('button', { name: 'Copy point 1' }).click();
    await waitFor(() => expect(notice()).toMatch(/refused the clipboard.*copy button/));
  });
});

describe('keys', () => {
  it('arrows, Home and End move over points and quotes and stop at the ends', async () => {
    await open();
    const at = () => items().findIndex((item) => item.matches(':focus'));
    const path = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'ArrowDown', 'Home'].map((key) => {
      press(key);
      return at();
    });
    expect(path).toEqual([0, 1, 0, 0, 5, 5, 0]);
  });

  it('arrows go on from a copy button to the next row', async () => {
    await open();
    screen.getByRole('button', { name: 'Copy point 1' }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(items()[1]);
  });

  it('? lists them, with those that open Pith, and Escape closes the list first', async () => {
    const onClose = vi.fn();
    await open(fakeCollaborators(), onClose);
    press('?');
    const list = await screen.findByRole('dialog', { name: 'Keyboard shortcuts', hidden: true });
    await waitFor(() => expect(list.textContent).toContain('Alt+Shift+P opens Pith'));
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
  });

  it('Escape closes', async () => {
    const onClose = vi.fn();
    await open(fakeCollaborators(), onClose);
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('choices', () => {
  it('of length hold at once and are remembered', async () => {
    const { saved } = await open();
    screen.getByRole('radio', { name: 'Short' }).click();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Copy point 2' })).toBeNull());
    expect(saved).toEqual([{ length: 'short' }]);
  });

  it('do not lose the focus: it goes to the last point where its own is gone', async () => {
    await open(fakeCollaborators({ settings: { length: 'medium' } }));
    items()[1]?.focus();
    press('1');
    await waitFor(() => expect(items()).toHaveLength(5));
    expect(document.activeElement).toBe(items()[0]);
  });

  it('do not lose the focus: it stays on a quote that is drawn elsewhere', async () => {
    await open();
    screen.getByRole('button', { name: 'Copy quote 2' }).focus();
    press('o');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In order' }).checked).toBe(true),
    );
    expect(document.activeElement?.closest('.row')?.querySelector('.text')?.textContent).toBe('“a bad day”');
  });

  it('made before hold again', async () => {
    await open(fakeCollaborators({ settings: { length: 'long', order: 'article' } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Long' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In order' }).checked).toBe(true);
  });

  it('of a speaker leave only their quotes, and all again on the second press', async () => {
    await open();
    const chip = screen.getByRole('button', {
      name: /^Ingrid Halvorsen, 1 quote, 57% of the quoted words$/,
    });
    chip.click();
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1));
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    chip.click();
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4));
  });

  it('a point says why it was chosen', async () => {
    await open();
    const why = screen.getByRole('button', { name: 'Why point 1?' });
    why.click();
    await waitFor(() => expect(why.getAttribute('aria-expanded')).toBe('true'));
    const row = why.closest('li');
    expect(
      row &&
        within(row)
          .getByText(/^Chosen because it/)
          .closest('[hidden]'),
    ).toBeNull();
  });

  it('a quote shows what stands around it', async () => {
    await open();
    screen.getByRole('button', { name: 'Show what stands around quote 2' }).click();
    await waitFor(() =>
      expect(document.querySelector('.quotes .more:not([hidden])')?.textContent).toBe(
        'Tomas Reyes called the vote “a bad day” for the coast.',
      ),
    );
  });
});

it('a problem is said with what to do next', async () => {
  await open(fakeCollaborators({ result: { kind: 'problem', problem: 'list-page' } }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'This page lists articles and is not one itself.',
  );
  expect(screen.getByRole('main').textContent).toContain('Open one of them');
});

it('a reading that breaks is a problem and no blank popup', async () => {
  const fakes = fakeCollaborators();
  await open({ ...fakes, page: { ...fakes.page, read: () => Promise.reject(new Error('broken')) } });
  expect(document.querySelector('main')?.dataset.problem).toBe('failed');
});
