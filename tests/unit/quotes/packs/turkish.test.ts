/** Turkish: the verb comes last, and suffixes do the work of prepositions. */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'tr');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      'Ayşe Denizli, “Bu köprüyü on bir yıldır bekliyorduk” dedi.',
      'Belediye Başkanı Mehmet Tarlacı, “Yol çocuklar için çok dar” diye konuştu.',
      '“Plan bütün köyümüzle alay ediyor” diyen Fatma Kuyucu, itiraz edeceğini söyledi.',
      'Hasan Bağcı şöyle konuştu: “Kar erir erimez geri döneceğiz.”',
    ),
  ).toEqual(['Ayşe Denizli', 'Mehmet Tarlacı', 'Fatma Kuyucu', 'Hasan Bağcı']);
});

it('goes on with who spoke last', () => {
  expect(
    speakers(
      'Ayşe Denizli köprünün açılışına geldi. Denizli, “Çok uzun bir bekleyişti” dedi.',
      '“Ama sonunda bitti ve buradayız” dedi.',
    ),
  ).toEqual(['Ayşe Denizli', 'Ayşe Denizli']);
});

it('takes whoever stands before the comma, past what the verb takes', () => {
  expect(
    speakersIn(
      [
        'Şarkıcı İrem Demir stada gitti. Tırnaklarının kırıldığını söyleyen Demir, olayı şu sözlerle aktardı:',
        '“Maça geldim ama maça gidemedim, odada ağladım durdum.”',
        'Polisin de olaya dahil olduğunu belirten Demir, şöyle devam etti:',
        '“Tam konu kapandı derken polisler bizim peşimize takıldı.”',
        'Holding Başkanı Ahmet Cengiz imza töreni sonrasında şunları söyledi: “Bu projeler bütün bölge için çok önemli.”',
      ],
      'tr',
    ),
  ).toEqual(['İrem Demir', 'İrem Demir', 'Ahmet Cengiz']);
});

it('reads a clause that ends in any verb, with its subject before the quote or none', () => {
  const opening = 'Ayşe Denizli dün nehre baktı.';
  expect(
    speakersIn(
      [
        opening,
        '“Su bu gece değirmene kadar yükseldi” itirafında bulundu.',
        'Köprüden geçen genç kadın, “Bunu ilk defa gördüm ben” notunu düştü.',
        'Gazetecilere, “Bizi burada kimse dinlemiyor artık” diye cevap verdi.',
        'Köprü Müdürü Kemal Yalçın da suyun altını çizerek, “Yarın sabah köprüyü kapatıyoruz” dedi.',
      ],
      'tr',
    ),
  ).toEqual(['Ayşe Denizli', 'Ayşe Denizli', 'Ayşe Denizli', 'Kemal Yalçın']);
});

it('lets a paper speak for whom it comes from', () => {
  expect(
    speakersIn(
      [
        'Değirmenci Ayşe Denizli nehre baktı.',
        'Tekstar’dan Su Kurulu’na yapılan bildirimde, “Fabrika suyunu nehirden almamaktadır” denildi.',
      ],
      'tr',
    ),
  ).toEqual(['Tekstar']);
});
