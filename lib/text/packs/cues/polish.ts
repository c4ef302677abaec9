/** What sentences do in Polish. */
import type { Cues } from './cues.ts';

export const polishCues: Cues = {
  cause: 'ponieważ, bo, z powodu, dzięki, dlatego, po, przez, aby, żeby',
  plan: 'będzie, będą, ma, mają, planuje, planowane, chce, propozycja, może, od, do',
  finding: 'według, badanie, badania, raport, wynika, pokazuje, naukowcy, sondaż, dane, analiza',
  weight:
    'główny, główna, ważny, ważne, najważniejsze, największy, największa, pierwszy, pierwsza, rekord, rekordowy, kluczowy, najwyższy',
  amount:
    'procent, proc, milion, miliony, milionów, miliard, miliardów, tysiąc, tysięcy, setki, połowa, większość, średnio, koszt, cena, ceny, zł, złotych',
  advice: 'należy, trzeba, warto, powinien, powinna, powinny, unikać, zaleca, musi, muszą',
  ability: 'może, mogą, pomaga, pozwala, oferuje, zawiera, umożliwia, chroni',
  event:
    'zginął, zginęło, zmarł, ranny, rannych, zatrzymano, zatrzymany, skazany, skazał, ogłosił, przyjął, uchwalił, wybrany, wygrał, podpisał, zakazał, odrzucił, oskarżony, potwierdził, zdecydował, wezwał, ostrzegł',
  hook: 'oto, poniżej, wyobraź sobie, witamy, w tym artykule, oczywiście, istnieje, są',
  promotion: 'newsletter, subskrybuj, zapisz się, kliknij, czytaj także, czytaj też, za darmo, obserwuj',
  example: 'na przykład, między innymi, takie jak, jak, np',
  vague: 'coś, rzeczy, bardzo, naprawdę, może, raczej, dość, niektórzy, wiele, kilka, różne, dobrze, łatwo',
  scene: 'kiedyś, pewnego dnia, pamięta, rano, wieczór, noc, siedział, stał, patrzy',
  day: 'dziś, dzisiaj, wczoraj, jutro, poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, tydzień',
  you: 'pan, pani, państwo, ty, twój, twoje, wam',
  we: 'my, nas, nasz, nasza, nasze, nam',
  I: 'ja, mnie, mój, moja, moje, mi',
  negation: 'nie, nigdy, żaden, żadna, bez, ani',
  contrast: 'ale, choć, chociaż, mimo, podczas gdy, jednak, natomiast',
  conclusion: 'ostatecznie, wreszcie, oznacza, zatem, więc',
  condition: 'jeśli, gdy, kiedy, jeżeli, o ile',
  question: 'jak, co, dlaczego, kto, gdzie, który',
  demonstrative: 'ten, ta, to, te, ci, tego, tej, tym, tych, tam, tak, taki, taka',
  comparison: 'więcej, mniej, lepiej, gorzej, wyższy, niższy, niż',
  thirdPerson: 'on, ona, oni, one, jego, jej, ich, mu, im, swój, swoje, swoją',
};
