/** What sentences do in Turkish. */
import type { Cues } from './cues.ts';

export const turkishCues: Cues = {
  cause: 'çünkü, nedeniyle, dolayı, sayesinde, için, sonra, sonucu, sebebiyle',
  plan: 'olacak, edecek, planlıyor, planlanıyor, bekleniyor, istiyor, öneri, yapılacak, olabilir, gelecek, kadar',
  finding: 'göre, araştırma, rapor, gösteriyor, anket, veriler, verilere, sonuçlar, uzmanlar',
  weight: 'önemli, ana, en önemli, en büyük, ilk, rekor, ciddi, en yüksek, temel, en',
  amount:
    'yüzde, milyon, milyar, bin, binlerce, yüzlerce, onlarca, yarısı, çoğunluk, ortalama, maliyet, fiyat, lira, dolar',
  advice: 'gerekir, gerekiyor, lazım, kaçının, tavsiye, önerilir, dikkat, zorunda, olmalı',
  ability: 'sağlar, sağlıyor, yardımcı, sunuyor, içeriyor, korur, artırır',
  event:
    'öldü, hayatını kaybetti, yaralandı, gözaltına, tutuklandı, mahkum, kabul edildi, açıkladı, duyurdu, seçildi, kazandı, imzaladı, başlattı, yasakladı, reddetti, suçlandı, doğruladı, karar verdi, çağrıda bulundu, uyardı, açıldı, kapatıldı',
  hook: 'işte, aşağıda, hayal edin, hoş geldiniz, bu yazıda, elbette, vardır',
  promotion: 'bülten, abone, tıklayın, kaydolun, ücretsiz, takip edin, indirin',
  example: 'örneğin, mesela, gibi, arasında',
  vague: 'bir şey, şeyler, çok, gerçekten, belki, oldukça, bazı, birçok, çeşitli, iyi, kolay, biraz',
  scene: 'bir gün, eskiden, hatırlıyor, sabah, akşam, gece, oturdu, durdu, bakıyor',
  day: 'bugün, dün, yarın, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, hafta, geçen',
  you: 'siz, sizin, size, sen, senin, sizi',
  we: 'biz, bizim, bize, bizi',
  I: 'ben, benim, bana, beni',
  negation: 'değil, yok, asla, hiç, olmadan, hiçbir',
  contrast: 'ama, fakat, ancak, rağmen, iken, oysa',
  conclusion: 'sonunda, sonuçta, sonuç olarak, böylece, demek',
  condition: 'eğer, ise, durumda, takdirde',
  question: 'nasıl, ne, neden, kim, nerede, hangi',
  demonstrative: 'bu, şu, bunlar, bunun, buna, orada, böyle, söz konusu',
  comparison: 'daha, az, fazla, kadar, yüksek, düşük',
  thirdPerson: 'o, onlar, onun, onların, ona, kendi, kendisi',
};
