/** Places that Danish articles name. */
import { phrases } from '../words.ts';

export const danishPlaces = phrases(`
  danmark, norge, sverige, finland, island, grønland, færøerne, tyskland, frankrig, spanien, italien, portugal, storbritannien, england,
  skotland, irland, holland, belgien, schweiz, østrig, polen, tjekkiet, ungarn, grækenland, tyrkiet, rusland, ukraine, estland, letland,
  litauen, rumænien, bulgarien, serbien, israel, gaza, palæstina, libanon, syrien, iran, irak, egypten, kina, japan, indien, pakistan,
  afghanistan, usa, canada, mexico, brasilien, argentina, australien, afrika, asien, europa, norden, jylland, fyn, sjælland, lolland,
  falster, bornholm, københavn, aarhus, århus, odense, aalborg, esbjerg, randers, kolding, horsens, vejle, roskilde, herning, silkeborg,
  oslo, stockholm, malmø, london, paris, berlin, moskva, kyiv, kiev, washington, new york, bruxelles, eu, fn, nato, facebook, instagram,
  tiktok, youtube, twitter, x`);
