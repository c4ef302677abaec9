/** Places that German articles name. */
import { phrases } from '../words.ts';

export const germanPlaces = phrases(`
  deutschland, berlin, hamburg, münchen, köln, frankfurt, stuttgart, düsseldorf, dortmund, essen, leipzig, dresden, hannover, nürnberg,
  bremen, bonn, bayern, sachsen, hessen, thüringen, brandenburg, baden-württemberg, niedersachsen, nordrhein-westfalen, rheinland-pfalz,
  sachsen-anhalt, schleswig-holstein, saarland, mecklenburg-vorpommern, österreich, wien, graz, salzburg, linz, tirol, schweiz, zürich,
  bern, basel, genf, liechtenstein, luxemburg, europa, eu, frankreich, paris, italien, rom, mailand, spanien, madrid, barcelona, portugal,
  lissabon, großbritannien, england, schottland, london, irland, niederlande, amsterdam, belgien, brüssel, dänemark, kopenhagen, schweden,
  stockholm, norwegen, oslo, finnland, island, polen, warschau, tschechien, prag, slowakei, ungarn, budapest, rumänien, bulgarien,
  griechenland, athen, türkei, ankara, istanbul, russland, moskau, ukraine, kiew, belarus, serbien, kroatien, kosovo, nato, uno, usa, us,
  uk, washington, new york, kalifornien, florida, texas, kanada, mexiko, brasilien, argentinien, chile, kolumbien, venezuela, kuba,
  afrika, südafrika, ägypten, marokko, tunesien, libyen, algerien, nigeria, kenia, israel, jerusalem, gaza, gazastreifen, palästina,
  libanon, syrien, irak, iran, teheran, saudi-arabien, katar, jemen, afghanistan, pakistan, indien, china, peking, shanghai, hongkong,
  taiwan, japan, tokio, südkorea, nordkorea, vietnam, thailand, indonesien, australien, kreml, weißes haus, twitter, facebook, instagram,
  youtube, tiktok, tik tok, snapchat, bluesky, x, truth social, telegram, whatsapp, linkedin, internet, weihnachten, ostern`);
