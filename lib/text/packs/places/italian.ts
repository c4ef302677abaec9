/** Places that Italian articles name. */
import { phrases } from '../words.ts';

export const italianPlaces = phrases(`
  italia, roma, milano, napoli, torino, palermo, genova, bologna, firenze, bari, catania, venezia, verona, messina,
  padova, trieste, brescia, parma, modena, perugia, cagliari, sicilia, sardegna, lombardia, lazio, campania, veneto,
  piemonte, toscana, puglia, calabria, liguria, umbria, marche, abruzzo, emilia-romagna, vaticano, san marino, spagna,
  madrid, barcellona, francia, parigi, germania, berlino, monaco, portogallo, lisbona, regno unito, gran bretagna,
  inghilterra, londra, irlanda, bruxelles, belgio, paesi bassi, olanda, svizzera, ginevra, austria, vienna, svezia,
  norvegia, danimarca, finlandia, polonia, ungheria, grecia, turchia, russia, mosca, ucraina, kiev, europa,
  unione europea, ue, nato, onu, stati uniti, usa, washington, new york, california, florida, texas, canada, messico,
  argentina, brasile, cile, colombia, venezuela, cuba, africa, sudafrica, marocco, algeria, tunisia, libia, egitto,
  israele, gerusalemme, gaza, palestina, libano, siria, iraq, iran, teheran, arabia saudita, qatar, afghanistan, india,
  cina, pechino, giappone, tokyo, corea del sud, corea del nord, australia, casa bianca, cremlino, twitter, facebook,
  instagram, youtube, tiktok, x, truth social, telegram, whatsapp, internet, natale`);
