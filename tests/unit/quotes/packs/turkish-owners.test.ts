/** Turkish: whose words they are by a genitive before them, an ablative, or several who are not named; told without the suffix. */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const BEFORE = 'Bakan Ali Kaya toplantıda konuştu. Muhalefet lideri Veli Demir salonu terk etti.';

it.each([
  ['Kaya’nın “Bu iş burada biter arkadaşlar” sözlerine Demir yanıt vermedi.', 'Ali Kaya'],
  ['Demir’in “Bu bütçe halka yeni bir yük getiriyor” sözleri tepki çekti.', 'Veli Demir'],
  [
    'Bir muhabirin, “Kapıdaki görevliler sizi hoş karşıladı mı” sorusu üzerine Kaya gülümsedi.',
    'Bir muhabir',
  ],
  ['Görgü tanıkları, “Ses çok yüksekti ve bütün camlar kırıldı” dedi.', 'Görgü tanıkları'],
  ['Bakanlıktan yapılan açıklamada “Köprü yarın sabah trafiğe açılacak” denildi.', 'Bakanlık'],
])('%s', (sentence, speaker) => {
  expect(speakersIn([BEFORE, sentence], 'tr')).toEqual([speaker]);
});
