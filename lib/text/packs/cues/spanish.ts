/** What sentences do in Spanish. */
import type { Cues } from './cues.ts';

export const spanishCues: Cues = {
  cause: 'porque, debido, a causa, por lo que, gracias, tras, ya que, para que, motivo, pues',
  plan: 'será, serán, va a, van a, prevé, prevista, previsto, planea, podría, podrían, próximo, próxima, propuesta, deberá, busca',
  finding:
    'según, estudio, informe, muestra, muestran, revela, investigadores, encuesta, datos, resultados, de acuerdo con, análisis',
  weight:
    'principal, principales, importante, clave, esencial, primer, primera, primero, mayor, récord, grave, más',
  amount:
    'por ciento, millón, millones, mil, miles, cientos, decenas, mitad, tercio, mayoría, promedio, coste, costo, precio, euros, dólares',
  advice:
    'debe, debes, hay que, evitar, conviene, recomienda, recomiendan, es importante, asegúrate, deben, tiene que',
  ability: 'puede, pueden, permite, permiten, ayuda, ofrece, ofrecen, incluye, protege, mejora',
  event:
    'anunció, murió, murieron, muertos, heridos, detenido, detenidos, condenado, aprobó, aprobado, elegido, ganó, firmó, lanzó, prohibió, rechazó, acusado, confirmó, ordenó, pidió, denunció, decidió',
  hook: 'aquí, a continuación, imagina, bienvenido, en este artículo, descubre, los siguientes, hay, por supuesto',
  promotion:
    'boletín, suscríbete, suscripción, haz clic, regístrate, lea también, gratis, descarga, síguenos',
  example: 'por ejemplo, como, entre ellos, incluido, tales',
  vague:
    'algo, cosa, cosas, muy, realmente, quizás, tal vez, bastante, algunos, algunas, varios, varias, muchos, muchas, bien, bueno, fácil',
  scene: 'una vez, recuerda, mañana, tarde, noche, sentado, de pie, mira, camina, aquel',
  day: 'hoy, ayer, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, semana, pasado, pasada',
  you: 'usted, ustedes, tú, tu, tus, te',
  we: 'nosotros, nuestro, nuestra, nuestros, nos',
  I: 'yo, mi, mis, me',
  negation: 'no, nunca, ningún, ninguna, sin, ni, tampoco',
  contrast: 'pero, aunque, pese, a pesar, mientras, sin embargo, sino',
  conclusion: 'finalmente, por último, en definitiva, así, significa, en conclusión',
  condition: 'si, cuando, a menos, una vez',
  question: 'cómo, qué, por qué, quién, dónde, cuál',
  demonstrative: 'este, esta, estos, estas, ese, esa, eso, esto, esos, allí, ahí, así, dicho, dicha',
  comparison: 'más, menos, mejor, peor, mayor, menor, que',
  thirdPerson: 'él, ella, ellos, ellas, su, sus, le, les, lo',
};
