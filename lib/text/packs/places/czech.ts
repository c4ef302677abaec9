/** Places that Czech articles name. */
import { phrases } from '../words.ts';

export const czechPlaces = phrases(`
  česko, česká republika, čechy, morava, slezsko, slovensko, německo, rakousko, polsko, maďarsko, francie, španělsko, itálie, portugalsko,
  británie, velká británie, anglie, skotsko, irsko, nizozemsko, belgie, švýcarsko, rumunsko, bulharsko, řecko, turecko, ukrajina, rusko, bělorusko,
  litva, lotyšsko, estonsko, švédsko, norsko, dánsko, finsko, izrael, gaza, palestina, sýrie, írán, irák, egypt, čína, japonsko, indie, korea,
  usa, spojené státy, kanada, mexiko, brazílie, argentina, austrálie, afrika, asie, evropa, amerika, praha, brno, ostrava, plzeň, liberec,
  olomouc, české budějovice, hradec králové, pardubice, zlín, jihlava, karlovy vary, kladno, most, opava, bratislava, košice, berlín, vídeň,
  paříž, londýn, moskva, kyjev, varšava, brusel, washington, new york, eu, evropská unie, nato, osn, facebook, instagram, twitter, x`);
