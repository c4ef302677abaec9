/** Spanish words for one office: whoever has one of them may be called by the others. */
import { phrases } from '../words.ts';

export const spanishOffices = phrases(`
  alcalde alcaldesa regidor regidora edil mandatario mandataria, concejal concejala edil,
  presidente presidenta mandatario mandataria, ministro ministra consejero consejera secretario secretaria titular funcionario funcionaria canciller,
  abogado abogada letrado letrada defensor defensora penalista, juez jueza magistrado magistrada, fiscal fiscala representante,
  entrenador entrenadora técnico míster preparador seleccionador, médico médica doctor doctora facultativo facultativa,
  diputado diputada senador senadora legislador legisladora parlamentario parlamentaria,
  sindicalista gremialista secretario secretaria dirigente, consejero director directora empresario empresaria ejecutivo ejecutiva directivo directiva gerente,
  obispo arzobispo prelado, sacerdote cura párroco religioso, escritor escritora novelista autor autora, director directora cineasta realizador realizadora`);
