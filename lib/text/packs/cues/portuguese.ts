/** What sentences do in Portuguese. */
import type { Cues } from './cues.ts';

export const portugueseCues: Cues = {
  cause: 'porque, devido, por causa, já que, graças, após, para que, motivo, pois',
  plan: 'será, serão, vai, vão, prevê, previsto, prevista, deve, deverá, poderá, pode, próximo, próxima, proposta, pretende',
  finding:
    'segundo, estudo, relatório, mostra, mostram, revela, pesquisadores, pesquisa, dados, resultados, de acordo com, análise',
  weight: 'principal, principais, importante, essencial, primeiro, primeira, maior, recorde, grave, mais',
  amount:
    'por cento, milhão, milhões, bilhão, bilhões, mil, milhares, centenas, dezenas, metade, terço, maioria, média, custo, preço, reais, euros',
  advice: 'deve, devem, é preciso, evitar, recomenda, é importante, precisa, tem que',
  ability: 'pode, podem, permite, ajuda, oferece, inclui, protege, melhora',
  event:
    'anunciou, morreu, morreram, mortos, feridos, preso, presos, condenado, aprovou, aprovado, eleito, venceu, assinou, lançou, proibiu, rejeitou, acusado, confirmou, determinou, pediu, denunciou, decidiu',
  hook: 'confira, veja, imagine, bem-vindo, neste artigo, a seguir, há, claro',
  promotion: 'newsletter, assine, inscreva-se, clique, leia também, grátis, baixe, siga',
  example: 'por exemplo, como, entre eles, incluindo',
  vague:
    'algo, coisa, coisas, muito, realmente, talvez, bastante, alguns, algumas, vários, várias, muitos, muitas, bem, fácil',
  scene: 'uma vez, lembra, manhã, noite, sentado, em pé, olha, então, outrora',
  day: 'hoje, ontem, amanhã, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, semana, passado, passada',
  you: 'você, vocês, seu, te',
  we: 'nós, nosso, nossa, nos, a gente',
  I: 'eu, meu, minha, me, mim',
  negation: 'não, nunca, nenhum, nenhuma, sem, nem',
  contrast: 'mas, embora, apesar, enquanto, porém, no entanto, contudo',
  conclusion: 'finalmente, por fim, assim, significa, portanto',
  condition: 'se, quando, caso, a menos',
  question: 'como, o que, por que, quem, onde, qual',
  demonstrative: 'este, esta, esse, essa, esses, essas, isso, isto, aquele, aquela, ali, lá, assim, tal',
  comparison: 'mais, menos, melhor, pior, maior, menor, que',
  thirdPerson: 'ele, ela, eles, elas, seu, sua, seus, suas, dele, dela, lhe',
};
