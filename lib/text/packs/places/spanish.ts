/** Places that Spanish articles name. */
import { phrases } from '../words.ts';

export const spanishPlaces = phrases(`
  españa, madrid, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, murcia, alicante, granada, galicia, cataluña,
  andalucía, asturias, cantabria, canarias, baleares, navarra, aragón, extremadura, castilla, euskadi, país vasco, méxico,
  ciudad de méxico, guadalajara, monterrey, argentina, buenos aires, córdoba, rosario, chile, santiago, valparaíso, perú,
  lima, colombia, bogotá, medellín, cali, venezuela, caracas, ecuador, quito, guayaquil, bolivia, la paz, paraguay,
  asunción, uruguay, montevideo, brasil, brasilia, río de janeiro, são paulo, cuba, la habana, república dominicana,
  puerto rico, guatemala, honduras, el salvador, nicaragua, costa rica, panamá, haití, estados unidos, ee.uu, eeuu,
  washington, nueva york, los ángeles, miami, california, florida, texas, canadá, europa, unión europea, ue, otan, onu,
  francia, parís, alemania, berlín, italia, roma, portugal, lisboa, reino unido, gran bretaña, inglaterra, londres,
  irlanda, bruselas, bélgica, países bajos, suiza, ginebra, austria, suecia, noruega, dinamarca, finlandia, polonia,
  hungría, grecia, turquía, rusia, moscú, ucrania, kiev, bielorrusia, áfrica, marruecos, argelia, túnez, egipto, sudáfrica,
  israel, jerusalén, gaza, palestina, líbano, siria, irak, irán, arabia saudita, catar, qatar, afganistán, india, china, pekín,
  japón, tokio, corea del sur, corea del norte, australia, américa, américa latina, latinoamérica, asia, casa blanca,
  kremlin, twitter, facebook, instagram, youtube, tiktok, x, truth social, telegram, whatsapp, internet, navidad`);
