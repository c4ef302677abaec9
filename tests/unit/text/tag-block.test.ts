import { expect, it } from 'vitest';
import { isTagBlock } from '../../../lib/text/marks/tag-block.ts';
import { packFor } from '../../pack-for.ts';

const isTag = (text: string) => isTagBlock(text, { start: 0, end: text.length }, packFor('pl'));

it.each([
  '– mówił poseł Jan Drozd.',
  '- dodała aktorka w wywiadzie dla Gazety.',
  '–zaznaczyła Hanna Wilczek',
])('Attributes what stands above: %s', (text) => expect(isTag(text)).toBe(true));

it.each([
  '– Mówił poseł Jan Drozd.',
  '– powiedział.',
  '– mówi Jan Drozd. – Tu wieje od morza.',
  '– mówi Jan Drozd. Potem wyszedł.',
  'mówi Jan Drozd.',
  '– mleko i chleb',
  '',
])('Does not: %s', (text) => expect(isTag(text)).toBe(false));
