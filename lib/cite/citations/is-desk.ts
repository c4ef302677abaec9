/** Whether a byline names a desk, a paper or an agency: they are set like people's names, and no bibliography cuts them. */

import { DESK_WORDS } from '../../text/packs/citing/desk-words.ts';
import { DOTLESS_SMALL } from '../../text/packs/citing/dotless.ts';

const DESKS: ReadonlySet<string> = new Set(DESK_WORDS.flatMap((line) => line.split(/\s+/)));
const MARKS = /\p{M}/gu;

/** "Courier Staff", "Agence France-Presse", "ANADOLU AJANSI". */
export function isDesk(name: string): boolean {
  const plain = name.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll(DOTLESS_SMALL, 'i');
  return plain.split(/[\s-]+/).some((word) => DESKS.has(word));
}
