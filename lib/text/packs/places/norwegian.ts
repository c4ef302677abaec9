/** Places that Norwegian articles name. */
import { phrases } from '../words.ts';

export const norwegianPlaces = phrases(`
  norge, noreg, sverige, danmark, finland, island, grønland, færøyene, svalbard, tyskland, frankrike, spania, italia, portugal,
  storbritannia, england, skottland, wales, irland, nederland, belgia, sveits, østerrike, polen, tsjekkia, ungarn, hellas, tyrkia,
  russland, ukraina, belarus, estland, latvia, litauen, romania, bulgaria, serbia, kroatia, israel, gaza, palestina, libanon, syria,
  iran, irak, egypt, kina, japan, india, pakistan, afghanistan, usa, canada, mexico, brasil, argentina, australia, afrika, asia,
  europa, amerika, norden, skandinavia, nord-norge, sørlandet, vestlandet, østlandet, trøndelag, finnmark, troms, nordland,
  rogaland, agder, vestland, innlandet, viken, oslo, bergen, trondheim, stavanger, tromsø, drammen, kristiansand, ålesund, bodø,
  stockholm, gøteborg, københavn, london, paris, berlin, moskva, kyiv, kiev, washington, new york, brussel, eu, fn, nato,
  facebook, instagram, tiktok, youtube, twitter, snapchat, telegram, x`);
