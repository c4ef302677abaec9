/** Places that Romanian articles name, with plain letters. */
import { phrases } from '../words.ts';

export const romanianPlaces = phrases(`
  romania, republica moldova, moldova, ucraina, rusia, federatia rusa, ungaria, bulgaria, serbia, germania, franta, italia, spania, portugalia, marea britanie, anglia, irlanda, olanda, belgia,
  elvetia, austria, polonia, cehia, slovacia, slovenia, croatia, grecia, turcia, cipru, suedia, norvegia, danemarca, finlanda, estonia, letonia, lituania, israel, gaza, siria, liban, iran, irak,
  egipt, china, japonia, coreea de sud, coreea de nord, india, pakistan, afganistan, sua, statele unite, america, canada, mexic, brazilia, argentina, australia, africa, asia, europa, ue, nato, onu,
  bucuresti, cluj, cluj-napoca, timisoara, iasi, constanta, craiova, brasov, galati, ploiesti, oradea, braila, arad, pitesti, sibiu, bacau, targu mures, targu-mures, baia mare, buzau, botosani, satu mare,
  ramnicu valcea, suceava, piatra neamt, drobeta turnu severin, targu jiu, tulcea, resita, focsani, bistrita, vaslui, slatina, calarasi, giurgiu, alba iulia, zalau, deva, hunedoara, slobozia,
  alexandria, barlad, mangalia, roman, turda, medias, lugoj, petrosani, voluntari, otopeni, ilfov, prahova, dolj, gorj, mehedinti, olt, arges, teleorman, dambovita, valcea, mures, harghita, covasna, neamt,
  vrancea, ialomita, timis, caras-severin, bihor, salaj, maramures, alba, bistrita-nasaud, transilvania, muntenia, oltenia, dobrogea, banat, bucovina, ardeal, delta dunarii, marea neagra,
  dunare, carpati, chisinau, balti, tiraspol, transnistria, bruxelles, londra, paris, berlin, viena, budapesta, moscova, kiev, washington, new york, roma, madrid, beijing, kremlin, casa alba,
  facebook, twitter, instagram, tiktok, youtube, x`);
