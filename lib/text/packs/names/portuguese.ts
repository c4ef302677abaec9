/** Given names that Portuguese articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const portugueseNames: GivenNames = {
  maleNames: words(`
    josé joão antónio antônio francisco carlos paulo pedro lucas luiz luís luis marcos gabriel rafael daniel marcelo bruno
    eduardo felipe filipe rodrigo manoel manuel mateus matheus andré fernando fábio leonardo gustavo guilherme leandro
    tiago thiago anderson ricardo márcio jorge alexandre roberto edson diego vitor victor sérgio cláudio diogo miguel
    rui nuno hugo henrique vasco gonçalo duarte bernardo tomás martim salvador simão mário renato rogério
    vinícius vinicius caio igor ivan júlio césar augusto arthur artur davi david samuel flávio geraldo gilberto hélio
    jair ciro aécio michel wilson sebastião raimundo reinaldo ronaldo romário otávio murilo nelson danilo jaime joaquim
    álvaro aníbal armando alberto ângelo domingos adriano`),
  femaleNames: words(`
    maria ana francisca antónia antônia adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica
    letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz luana rita sónia sônia renata
    eliane simone cristina carla daniela catarina inês joana sofia margarida teresa helena isabel marta filipa raquel
    sara susana carolina mafalda matilde leonor madalena alice laura lara clara luísa luiza lúcia graça fátima conceição
    dilma marina tereza rosa rosana regina rosângela silvana tatiana thaís natália débora denise elisa heloísa ivone
    janaína marisa marli michele mónica mônica nair olga paula priscila roberta rute sílvia tânia telma valéria
    viviane zilda gleisi damares`),
};
