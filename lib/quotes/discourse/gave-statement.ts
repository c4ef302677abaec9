/** Whose a statement is that a noun speaks of: whoever gave it out, or has just spoken. */
import { wordAt } from '../narration.ts';
import type { AskedNoun } from './asked-noun.ts';
import { giverOf } from './giver-of.ts';
import type { Referent } from './referent.ts';
import { resolveName } from './resolve-name.ts';
import { TRUST } from './trust.ts';

/** "the statement said" behind "Acme Homes released a statement". */
export function gaveStatement(asked: AskedNoun): Referent | undefined {
  const { index, noun, definite } = asked;
  const { narration, introduced } = index;
  if (!narration.pack.lexicon.statementNouns.has(noun.head)) return undefined;
  const near = answeredByStatement(asked);
  if (near || !definite) return near;
  const paper = introduced.get(noun.head);
  const giver = paper === undefined ? undefined : giverOf(narration, paper, noun.head);
  const found = giver?.kind === 'name' ? resolveName(index, giver) : undefined;
  return (
    found && { person: found.person, certainty: TRUST.giver * found.certainty, alone: false, by: 'giver' }
  );
}

/** "Der Verein wies das zurück. „…“, heißt es in einer Mitteilung": of whoever has just spoken in the paragraph. */
function answeredByStatement({ index, discourse, noun, first, phrase }: AskedNoun): Referent | undefined {
  const { grammar, lexicon } = index.narration.pack;
  const { lastSpeaker } = discourse;
  if (!noun.paper || !grammar.capitalisesNouns || !phrase.toLowerCase().endsWith(noun.head)) return undefined;
  // "in der Erklärung der Stadt": hers.
  if (lexicon.genitivePrepositions.has(wordAt(index.narration, noun.slots.end))) return undefined;
  if (lastSpeaker?.block !== first.block) return undefined;
  return {
    person: lastSpeaker.person,
    certainty: TRUST.giver * lastSpeaker.certainty,
    alone: false,
    by: 'giver',
  };
}
