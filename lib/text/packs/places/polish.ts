/** Places that Polish articles name. */
import { phrases } from '../words.ts';

export const polishPlaces = phrases(`
  polska, niemcy, francja, hiszpania, włochy, portugalia, anglia, szkocja, irlandia, holandia, belgia, szwajcaria, austria, czechy, słowacja,
  węgry, rumunia, bułgaria, grecja, turcja, ukraina, rosja, białoruś, litwa, łotwa, estonia, szwecja, norwegia, dania, finlandia, izrael,
  gaza, palestyna, syria, iran, irak, egipt, chiny, japonia, indie, korea, usa, stany zjednoczone, wielka brytania, kanada, meksyk, brazylia,
  argentyna, australia, afryka, azja, europa, ameryka, warszawa, kraków, łódź, wrocław, poznań, gdańsk, gdynia, sopot, szczecin, bydgoszcz,
  lublin, białystok, katowice, toruń, rzeszów, kielce, olsztyn, opole, zakopane, mazowsze, śląsk, pomorze, mazury, podhale, berlin, paryż,
  londyn, moskwa, kijów, mińsk, wilno, praga, bruksela, waszyngton, nowy jork, polski, niemiec, francji, hiszpanii, włoch, portugalii, anglii,
  szkocji, irlandii, holandii, belgii, szwajcarii, austrii, czech, słowacji, węgier, rumunii, bułgarii, grecji, turcji, ukrainy, rosji, białorusi,
  litwy, łotwy, estonii, szwecji, norwegii, danii, finlandii, izraela, syrii, iranu, iraku, egiptu, chin, japonii, indii, korei, kanady, meksyku,
  brazylii, argentyny, australii, stanów zjednoczonych, wielkiej brytanii, unii europejskiej, warszawy, krakowa, łodzi, wrocławia, poznania,
  gdańska, gdyni, sopotu, szczecina, lublina, katowic, kielc, torunia, rzeszowa, olsztyna, opola, ue, unia europejska, nato, onz, facebook, instagram, twitter, x, youtube, tiktok, linkedin, telegram, whatsapp, truth social, bluesky, platforma x`);
