/** French words for one office: whoever has one of them may be called by the others. */
import { phrases } from '../words.ts';

export const frenchOffices = phrases(`
  maire édile magistrat magistrate bourgmestre mayeur, ministre titulaire locataire, avocat avocate conseil pénaliste,
  entraîneur entraîneuse technicien technicienne coach sélectionneur manager, médecin docteur docteure praticien praticienne généraliste,
  député députée sénateur sénatrice parlementaire élu élue, procureur procureure magistrat magistrate, juge présidente magistrat magistrate,
  président présidente pdg patron patronne directeur directrice dirigeant dirigeante, évêque prélat, écrivain écrivaine romancier romancière auteur autrice,
  réalisateur réalisatrice cinéaste metteur, acteur comédien, actrice comédienne, chanteur chanteuse musicien musicienne interprète artiste`);
