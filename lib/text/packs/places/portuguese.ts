/** Places that Portuguese articles name. */
import { phrases } from '../words.ts';

export const portuguesePlaces = phrases(`
  portugal, lisboa, porto, coimbra, braga, algarve, madeira, açores, brasil, brasília, são paulo, rio de janeiro, rio,
  minas gerais, belo horizonte, salvador, bahia, recife, pernambuco, fortaleza, ceará, curitiba, paraná, porto alegre,
  santa catarina, goiás, manaus, amazonas, amazônia, belém, angola, luanda, moçambique, maputo, cabo verde, guiné-bissau,
  timor-leste, macau, espanha, madrid, barcelona, frança, paris, alemanha, berlim, itália, roma, reino unido, inglaterra,
  londres, irlanda, bruxelas, bélgica, países baixos, holanda, suíça, genebra, áustria, suécia, noruega, dinamarca,
  polónia, polônia, hungria, grécia, turquia, rússia, moscovo, moscou, ucrânia, kiev, europa, união europeia, ue, nato,
  otan, onu, estados unidos, eua, washington, nova york, nova iorque, califórnia, flórida, texas, canadá, méxico,
  argentina, buenos aires, chile, colômbia, venezuela, caracas, peru, bolívia, uruguai, paraguai, cuba, áfrica,
  áfrica do sul, marrocos, egito, israel, jerusalém, gaza, palestina, líbano, síria, iraque, irão, irã, afeganistão,
  índia, china, pequim, japão, tóquio, coreia do sul, coreia do norte, austrália, américa latina, casa branca, kremlin,
  twitter, facebook, instagram, youtube, tiktok, x, truth social, telegram, whatsapp, internet, natal`);
