/** Italian words for one office: whoever has one of them may be called by the others. */
import { phrases } from '../words.ts';

export const italianOffices = phrases(`
  sindaco sindaca cittadino cittadina, presidente governatore governatrice, ministro ministra titolare guardasigilli,
  avvocato avvocata legale difensore penalista, allenatore allenatrice tecnico mister ct coach,
  deputato deputata senatore senatrice parlamentare onorevole esponente, medico dottore dottoressa, pm procuratore procuratrice magistrato,
  giudice magistrato gip, vescovo arcivescovo presule, parroco sacerdote, regista cineasta, scrittore scrittrice autore autrice romanziere,
  segretario segretaria leader sindacalista, amministratore manager dirigente, consigliere consigliera capogruppo`);
