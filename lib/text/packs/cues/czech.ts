/** What sentences do in Czech. */
import type { Cues } from './cues.ts';

export const czechCues: Cues = {
  cause: 'protože, kvůli, díky, proto, po, aby, neboť, důvod',
  plan: 'bude, budou, má, mají, chce, chtějí, plánuje, návrh, může, mohl, od, do',
  finding: 'podle, studie, zpráva, ukazuje, vědci, průzkum, data, výsledky, vyplývá',
  weight:
    'hlavní, důležitý, důležité, nejdůležitější, největší, první, rekord, rekordní, klíčový, nejvyšší, vážný',
  amount:
    'procent, procenta, milion, miliony, milionů, miliarda, miliard, tisíc, tisíce, stovky, polovina, třetina, většina, průměr, cena, ceny, korun',
  advice: 'měl by, měli by, je třeba, je nutné, vyhněte, doporučuje, musí, lepší',
  ability: 'může, mohou, pomáhá, umožňuje, nabízí, obsahuje, chrání, zlepšuje',
  event:
    'zemřel, zemřela, zabit, zraněn, zadržela, zatčen, odsoudil, schválil, schválila, oznámil, zvolen, vyhrál, podepsal, zakázal, odmítl, obviněn, potvrdil, rozhodl, vyzval, varoval',
  hook: 'zde, níže, představte si, vítejte, v tomto článku, samozřejmě, existuje',
  promotion: 'newsletter, odebírejte, přihlaste, klikněte, čtěte také, zdarma, sledujte nás',
  example: 'například, mezi jinými, jako, třeba',
  vague: 'něco, věci, velmi, opravdu, možná, spíše, docela, někteří, mnoho, několik, různé, dobře, snadno',
  scene: 'kdysi, jednou, vzpomíná, ráno, večer, noc, seděl, stál, dívá',
  day: 'dnes, včera, zítra, pondělí, úterý, středa, středu, čtvrtek, pátek, sobota, sobotu, neděle, neděli, týden, minulý',
  you: 'vy, vás, vám, váš, vaše, ty, tvůj',
  we: 'my, nás, náš, naše, nám',
  I: 'já, mě, mi, můj, moje, moji',
  negation: 'ne, není, nikdy, žádný, žádná, bez, ani, nejsou',
  contrast: 'ale, ačkoli, přestože, navzdory, zatímco, však, nicméně',
  conclusion: 'nakonec, konečně, znamená, tedy, tak',
  condition: 'pokud, když, jestli, jestliže, až',
  question: 'jak, co, proč, kdo, kde, který',
  demonstrative: 'ten, ta, to, tento, tato, toto, tyto, tam, tak, takový, tím, tom',
  comparison: 'více, méně, lepší, horší, vyšší, nižší, než',
  thirdPerson: 'on, ona, oni, jeho, její, jejich, mu, jim, ho, ji, svůj, svou, své',
};
