/** Portuguese words for one office: whoever has one of them may be called by the others. */
import { phrases } from '../words.ts';

export const portugueseOffices = phrases(`
  prefeito prefeita chefe gestor gestora, presidente autarca edil, ministro ministra secretário secretária governante titular,
  deputado deputada senador senadora vereador vereadora parlamentar distrital legislador, advogado advogada defensor defensora criminalista jurista,
  treinador treinadora técnico comandante professor mister, médico médica doutor doutora, juiz juíza magistrado magistrada desembargador desembargadora,
  promotor promotora procurador procuradora, bispo arcebispo prelado, escritor escritora autor autora romancista,
  empresário empresária executivo executiva investidor fundador fundadora ceo sócio, presidente dirigente sindicalista`);
