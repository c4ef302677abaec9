/** Places that Swedish articles name. */
import { phrases } from '../words.ts';

export const swedishPlaces = phrases(`
  sverige, norge, danmark, finland, island, tyskland, frankrike, spanien, italien, portugal, storbritannien, england, skottland, irland,
  nederländerna, belgien, schweiz, österrike, polen, tjeckien, ungern, grekland, turkiet, ryssland, ukraina, belarus, estland, lettland,
  litauen, rumänien, bulgarien, serbien, kroatien, israel, gaza, palestina, libanon, syrien, iran, irak, egypten, kina, japan, indien,
  pakistan, afghanistan, usa, kanada, mexiko, brasilien, argentina, australien, afrika, asien, europa, norden, skandinavien, norrland,
  svealand, götaland, skåne, småland, dalarna, värmland, gotland, öland, stockholm, göteborg, malmö, uppsala, västerås, örebro, linköping,
  norrköping, helsingborg, jönköping, umeå, luleå, lund, borås, sundsvall, gävle, kiruna, oslo, köpenhamn, helsingfors, london, paris,
  berlin, moskva, kiev, kyiv, washington, new york, bryssel, eu, fn, nato, facebook, instagram, tiktok, youtube, twitter, x`);
