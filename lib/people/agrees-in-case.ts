/** Whether an office and a name may stand in one case: Polish "rzecznikiem Janem", not "rzecznikiem Jana". */
import type { Pack } from '../text/packs/pack.ts';

/** By the instrumental, whose endings no other case has. */
export function agreesInCase(
  role: string,
  name: string,
  { morphology: { instrumentalEndings } }: Pack,
): boolean {
  const isInstrumental = (word: string) => instrumentalEndings.some((ending) => word.endsWith(ending));
  return isInstrumental(role) === isInstrumental(name);
}
