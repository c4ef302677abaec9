/** What training writes: tables of numbers by name, as a module. */
import type { Features } from '../../../../lib/quotes/judge/features.ts';

/**
 * @param head what the weights are, in a comment's lines
 * @param name of the table of weights
 * @param reader where the module finds what reads the table
 */
export function weightsModule(
  head: string,
  name: string,
  weights: Features,
  reader = '../../text/packs/read-weights.ts',
): string {
  return `${head}
import { readWeights } from '${reader}';

export const ${name} = readWeights(\`
${linesOf(weights)}\`);
`;
}

/** So long may a line get. */
const WIDTH = 110;

function linesOf(numbers: Features): string {
  const words = Object.entries(numbers)
    .map(([name, number]) => [name, Number(number.toFixed(2))] as const)
    .filter(([, number]) => number !== 0)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, number]) => `${name} ${number}`);
  let lines = '';
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines += `${line}\n`;
      line = ' ';
    }
    line += ` ${word}`;
  }
  return `${lines}${line}\n`;
}
