/** Places that a French article may name. */
import { phrases } from '../words.ts';

export const frenchPlaces = phrases(`
      france, paris, lyon, marseille, lille, toulouse, bordeaux, nantes, strasbourg, nice, rennes, montpellier, grenoble,
      bretagne, normandie, alsace, corse, provence, occitanie, île-de-france, ile-de-france, isère, gironde, yvelines, bruxelles,
      belgique, wallonie, suisse, genève, lausanne, luxembourg, allemagne, berlin, munich, autriche, vienne, italie, rome,
      milan, espagne, madrid, barcelone, portugal, lisbonne, royaume-uni, grande-bretagne, angleterre, écosse, londres,
      irlande, pays-bas, amsterdam, la haye, danemark, copenhague, suède, norvège, finlande, islande, pologne, varsovie,
      hongrie, budapest, roumanie, bulgarie, grèce, athènes, turquie, ankara, istanbul, russie, moscou, ukraine, kiev, kyiv,
      biélorussie, serbie, croatie, kosovo, europe, union européenne, ue, otan, onu, états-unis, etats-unis, washington,
      new york, californie, floride, texas, canada, québec, montréal, ottawa, mexique, brésil, argentine, chili, colombie,
      venezuela, cuba, haïti, afrique, afrique du sud, maroc, rabat, algérie, alger, tunisie, tunis, libye, égypte, le caire,
      sénégal, dakar, mali, niger, burkina faso, côte d'ivoire, abidjan, cameroun, gabon, congo, rdc, rwanda, tchad,
      madagascar, israël, jérusalem, gaza, palestine, liban, beyrouth, syrie, damas, irak, bagdad, iran, téhéran, qatar,
      arabie saoudite, émirats arabes unis, yémen, afghanistan, pakistan, inde, chine, pékin, shanghai, hong kong, taïwan, japon,
      tokyo, corée du sud, corée du nord, séoul, vietnam, thaïlande, indonésie, philippines, australie, nouvelle-calédonie,
      guadeloupe, martinique, guyane, la réunion, mayotte, polynésie, méditerranée, atlantique, occident, maison blanche,
      kremlin, twitter, facebook, instagram, youtube, tiktok, x, truth social, telegram, whatsapp, linkedin, internet, noël, covid`);
