/** Places that Turkish articles name. */
import { phrases } from '../words.ts';

export const turkishPlaces = phrases(`
  türkiye, almanya, fransa, ispanya, italya, portekiz, ingiltere, iskoçya, irlanda, hollanda, belçika, isviçre, avusturya, polonya, çekya,
  macaristan, romanya, bulgaristan, yunanistan, kıbrıs, ukrayna, rusya, gürcistan, ermenistan, azerbaycan, isveç, norveç, danimarka,
  finlandiya, israil, gazze, filistin, lübnan, suriye, iran, irak, mısır, libya, çin, japonya, hindistan, pakistan, afganistan, kore, abd,
  amerika, kanada, meksika, brezilya, arjantin, avustralya, afrika, asya, avrupa, istanbul, ankara, izmir, bursa, antalya, adana, konya,
  gaziantep, şanlıurfa, mersin, diyarbakır, kayseri, eskişehir, samsun, denizli, trabzon, van, malatya, hatay, kahramanmaraş, erzurum,
  muğla, bodrum, karadeniz, ege, akdeniz, anadolu, berlin, paris, londra, moskova, kiev, brüksel, washington, new york, ab, nato, bm,
  twitter, instagram, facebook, x`);
