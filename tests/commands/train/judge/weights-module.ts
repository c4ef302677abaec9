/** What training writes: tables of numbers by name, as a module. */
import type { Features } from '../../../../lib/quotes/judge/features.ts';

/**
 * @param head what the weights are, in a comment's lines
 * @param name of the table of weights
 * @param thresholds from which certainty on a name is shown, by language; left out where they are chosen by hand
 */
export function weightsModule(
  head: string,
  name: string,
  weights: Features,
  thresholds: Features | undefined,
): string {
  return `${head}
import type { Features } from './features.ts';

export const ${name}: Features = {
${linesOf(weights)}};
${thresholds ? thresholdsOf(name, thresholds) : ''}`;
}

function thresholdsOf(name: string, thresholds: Features): string {
  return `
/** From which certainty on a name is shown, by language. */
export const ${name}_THRESHOLDS: Features = {
${linesOf(thresholds)}};
`;
}

function linesOf(numbers: Features): string {
  return Object.entries(numbers)
    .map(([name, number]) => [name, Number(number.toFixed(2))] as const)
    .filter(([, number]) => number !== 0)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, number]) => `  ${/\W/u.test(name) ? `'${name}'` : name}: ${number},\n`)
    .join('');
}
