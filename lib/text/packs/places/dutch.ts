/** Places that Dutch articles name. */
import { phrases } from '../words.ts';

export const dutchPlaces = phrases(`
  nederland, amsterdam, rotterdam, den haag, utrecht, eindhoven, groningen, friesland, drenthe, overijssel, gelderland,
  flevoland, noord-holland, zuid-holland, zeeland, noord-brabant, brabant, limburg, tilburg, breda, arnhem, nijmegen,
  maastricht, haarlem, leiden, delft, zwolle, enschede, curaçao, aruba, suriname, paramaribo, belgië, vlaanderen,
  wallonië, brussel, antwerpen, gent, brugge, leuven, luik, luxemburg, duitsland, berlijn, frankrijk, parijs, spanje, madrid,
  barcelona, italië, rome, portugal, lissabon, groot-brittannië, verenigd koninkrijk, engeland, schotland, londen,
  ierland, zwitserland, oostenrijk, wenen, zweden, noorwegen, denemarken, finland, ijsland, polen, warschau, tsjechië,
  hongarije, roemenië, bulgarije, griekenland, turkije, ankara, istanbul, rusland, moskou, oekraïne, kiev, kyiv,
  belarus, servië, kroatië, europa, europese unie, eu, navo, vn, verenigde staten, vs, amerika, washington, new york,
  californië, florida, texas, canada, mexico, brazilië, argentinië, chili, colombia, venezuela, cuba, afrika,
  zuid-afrika, marokko, tunesië, egypte, israël, jeruzalem, gaza, palestina, libanon, syrië, irak, iran, teheran,
  saoedi-arabië, qatar, afghanistan, india, china, peking, japan, tokio, zuid-korea, noord-korea, indonesië, australië,
  witte huis, kremlin, twitter, facebook, instagram, youtube, tiktok, x, truth social, telegram, whatsapp, linkedin,
  internet, kerst`);
