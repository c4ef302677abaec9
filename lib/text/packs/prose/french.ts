/** Common words of French, and how its sentences tie themselves to those before. */
import { frenchCues } from '../cues/french.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const frenchProse: Prose = {
  cues: frenchCues,
  stopWords: words(`
    à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c car ce cela celle celui
    ces cet cette ceux chaque chez ci comme d dans de depuis des donc dont du déjà elle elles en encore entre
    est et eu eux fait faire il ils j je l la le les leur leurs lors lui là m ma mais me moins même mes mon n ne
    ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourtant qu quand que quel
    quelle qui s sa sans se selon ses si son sont sous sur t tandis tous tout toute toutes très tu un une vers
    vos votre vous y ça étaient était étant été être c'est l'on d'un d'une qu'il n'est`),
  stops: {
    binding: 'm mm mme mmes mlle me dr pr mgr st ste p.ex c.-à-d cf av apr env',
    numbering: 'n art p pp vol chap tél janv févr avr juil sept oct nov déc',
    loose: 'etc cie',
  },
  openings: {
    pronouns:
      "il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|cela|ça|ceci|c'est|c'était|" +
      'ce dernier|cette dernière|ces derniers|ces dernières|son|sa|ses|leur|leurs|ce|cet|cette|ces|y|en voici|' +
      "un tel|une telle|de tels|de telles|l'un|l'une|(?:plusieurs|certaine?s|beaucoup|la plupart|nombre|deux|" +
      "trois) d'entre (?:eux|elles)|l'un d'(?:eux|elles)|tous deux|toutes deux|les deux|d'autres|ce qui|ce que|" +
      'voilà|voici',
    coordinators: 'mais|et|or|car',
    connectives:
      "donc|ou|cependant|toutefois|pourtant|néanmoins|ainsi|alors|puis|ensuite|enfin|d'ailleurs|par ailleurs|" +
      "en outre|de plus|en effet|en revanche|au contraire|par exemple|de même|également|aussi|d'autre part|" +
      "d'une part|de son côté|pour sa part|du coup|bref|finalement|par conséquent|en conséquence|autrement dit|" +
      'dans le même temps|entre-temps|quant à lui|quant à elle|reste que|à noter que',
    expletive: /^il\s+(?:faut|y a|s'agit|est|était|semble|reste)\b/i,
  },
};
