/** Sentences by which a page speaks of itself. */
import { describe, expect, it } from 'vitest';
import { isSignpost } from '../../../lib/points/furniture.ts';

describe('isSignpost', () => {
  it.each([
    'In this guide, we’ll compare nine harbours and their tides.',
    'This article explains how the lock at Orrin works.',
    'For more about the lock, see our page on canals.',
    'Here’s how the council means to pay for the pier.',
    'Below, you’ll find a few tips on mooring.',
    'Read the full report on the pier.',
    'Now let’s take a look at the second lock.',
    'In diesem Artikel erfahren Sie, wie die Schleuse arbeitet.',
    'Dans cet article, nous comparons neuf ports.',
    'Neste artigo, vamos comparar nove portos.',
    'Confira a lista completa dos portos.',
    'Zobacz, jak działa śluza.',
    'Přečtěte si celý rozhovor o zdymadle.',
  ])('knows what only points elsewhere: %s', (sentence) => {
    expect(isSignpost(sentence)).toBe(true);
  });

  it.each([
    'Here the river is forty metres wide.',
    'Here is the letter that the mayor sent on Friday.',
    'The temperature fell below the mark that the lock was built for.',
    'Learning the ropes took the crew a year.',
    'This list of the dead grew by four on Sunday.',
    'The man in this video was arrested on Friday.',
    'Let the council take the pier, said the mayor.',
    '“Let’s take the pier down,” said the mayor.',
    '“Read the letter,” said the mayor.',
    'Conoce el puerto desde niño y vive de la pesca.',
    'Dieser Artikel des Gesetzes verbietet den Verkauf.',
  ])('keeps what tells something: %s', (sentence) => {
    expect(isSignpost(sentence)).toBe(false);
  });
});
