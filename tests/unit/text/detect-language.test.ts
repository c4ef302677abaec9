import { expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/text/detect-language.ts';

/** One invented sentence or two a language, as a local paper would open with them. */
const SAMPLES: Readonly<Record<string, string>> = {
  en: 'The council said that the bridge would be closed for two weeks from Monday.',
  de: 'Die Brücke wird ab Montag für zwei Wochen gesperrt, wie der Stadtrat am Abend mitteilte.',
  fr: 'Le pont sera fermé pendant deux semaines à partir de lundi, a annoncé le conseil dans la soirée.',
  es: 'El puente permanecerá cerrado durante dos semanas a partir del lunes, según informó el ayuntamiento.',
  pt: 'A ponte vai ficar fechada por duas semanas a partir de segunda, mas não há data para as obras.',
  it: 'Il ponte resterà chiuso per due settimane, ha detto il sindaco, e non si sa che cosa succederà dopo.',
  nl: 'De brug gaat vanaf maandag twee weken dicht, maar het verkeer wordt niet over de dijk geleid.',
  sv: 'Bron stängs i två veckor från och med måndag, men det är inte klart vad som händer efter det.',
  da: 'Broen bliver lukket i to uger, men det er ikke afgjort, hvad der skal ske efter den tid, siger hun.',
  no: 'Broen blir stengt i to uker, men det er ikke avgjort hva som skal skje etter det, sier hun.',
  fi: 'Silta on suljettu kaksi viikkoa, mutta se ei ole vielä varmaa, kun työt jatkuvat myös syksyllä.',
  pl: 'Most będzie zamknięty przez dwa tygodnie, ale nie jest jeszcze jasne, co stanie się po tym terminie.',
  cs: 'Most bude uzavřen dva týdny, ale není jasné, který úsek se bude opravovat jako první, řekl starosta.',
  sk: 'Most bude zatvorený dva týždne, ale nie je jasné, ktorý úsek sa bude opravovať ako prvý, povedal primátor.',
  hu: 'A hidat két hétre lezárják, de még nem lehet tudni, hogy mi lesz azután, mondta a polgármester.',
  ro: 'Podul va fi închis timp de două săptămâni, dar nu este clar ce se va întâmpla după aceea.',
  tr: 'Köprü iki hafta boyunca kapalı olacak, ancak daha sonra ne olacağı için bir karar yok.',
  id: 'Jembatan itu akan ditutup selama dua pekan karena perbaikan, dan tidak bisa dilewati oleh warga.',
  vi: 'Cây cầu sẽ được đóng trong hai tuần và người dân không thể đi qua trong thời gian này.',
  ca: 'El pont estarà tancat durant dues setmanes, però encara no és clar què passarà més endavant amb les obres.',
  ru: 'Мост закроют на две недели, но пока не известно, что будет после того, как работы закончат.',
  uk: 'Міст закриють на два тижні, але поки що не відомо, що буде після того, як роботи завершать.',
  bg: 'Мостът ще бъде затворен за две седмици, но не е ясно какво ще стане след това, каза кметът.',
  sr: 'Мост ће бити затворен две недеље, али није јасно шта ће бити после тога, рекао је начелник.',
  el: 'Η γέφυρα θα παραμείνει κλειστή για δύο εβδομάδες, ανακοίνωσε ο δήμος.',
  he: 'הגשר ייסגר לשבועיים החל מיום שני, כך הודיעה העירייה.',
  ar: 'قال المجلس إن الجسر سيغلق لمدة أسبوعين من يوم الاثنين، ولم يعلن عن موعد فتحه بعد ذلك.',
  fa: 'شورای شهر گفت که این پل از دوشنبه برای دو هفته بسته می‌شود و تاریخ بازگشایی آن روشن نیست.',
  ur: 'کونسل نے کہا ہے کہ یہ پل پیر سے دو ہفتے کے لیے بند رہے گا اور اس کی مرمت ہو گی۔',
  hi: 'परिषद ने कहा है कि यह पुल सोमवार से दो सप्ताह के लिए बंद रहेगा।',
  ja: '市は月曜日から二週間、橋を通行止めにすると発表した。',
  zh: '市政府宣布，大桥将从星期一起关闭两周，重新开放日期尚未确定。',
  ko: '시는 월요일부터 두 주 동안 다리를 통제한다고 밝혔다.',
  th: 'เทศบาลประกาศปิดสะพานเป็นเวลาสองสัปดาห์ตั้งแต่วันจันทร์',
};

test.each(Object.entries(SAMPLES))('knows %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('a few foreign names do not change the language', () => {
  expect(
    detectLanguage(`${SAMPLES.en} The Straße of Łódź was named by Müller and 東京 in the same year.`),
  ).toBe('en');
});

test('judges nothing where there are no words', () => {
  for (const text of ['', '   ', '12:30 – 14:00', '!!!', 'xq zzt']) expect(detectLanguage(text)).toBe('und');
});
