/** Portuguese nouns for people: offices, trades, kin. */
import { forms, phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

/** Men's and women's forms differ by -o and -a. */
const IN_O = `
  ministr secretári deputad prefeit advogad magistrad comissári delegad candidat cientist médic biólog
  físic químic polític politólog sociólog psicólog filósof antropólog virólog meteorólog músic arquitet
  engenheir cozinheir enfermeir bombeir empresári funcionári catedrátic técnic conselheir vogal arcebisp bisp filh irmã
  espos sobrinh am amig vizinh alun fotógraf astrônom geólog arqueólog veterinári voluntári tesoureir
  procuradora-geral ex-ministr vice-prefeit subsecretári infectologist agrônom bancári herdeir ministr-chefe`;
const IN_OR = `
  senador governador embaixador diretor director vereador fundador cofundador editor redator redactor autor escritor ator
  actor cantor produtor professor investigador pesquisador doutor historiador treinador jogador assessor consultor
  coordenador procurador promotor inspetor inspector reitor pintor apresentador realizador empreendedor investidor
  agricultor trabalhador morador defensor administrador selecionador vice-governador ex-governador legislador
  subprocurador compositor locutor narrador torcedor vendedor pastor opositor provedor corregedor`;

export const portuguesePersonNouns: PersonNouns = {
  roleNouns: words(
    `presidente presidenta vice-presidente ex-presidente premiê primeiro-ministro primeira-ministra chanceler juiz juíza
    desembargador desembargadora autarca porta-voz general coronel capitão capitã tenente sargento comandante almirante
    oficial agente policial polícia detetive rei rainha príncipe princesa papa cardeal padre rabino imã imperador líder chefe
    chefe-executivo titular membro dirigente gerente ceo dono dona proprietário proprietária jornalista correspondente repórter
    colunista cronista romancista poeta atriz actriz cantora rapper guitarrista humorista comediante cineasta analista
    economista estrategista perito perita especialista docente estudante aluno aluna cirurgião cirurgiã psiquiatra pediatra
    atacante zagueiro meia meio-campista avançado médio lateral goleiro goleira guarda-redes piloto ciclista tenista nadador
    nadadora atleta campeão campeã futebolista artista designer criador criadora chef ativista activista militante
    sindicalista parlamentar eurodeputado eurodeputada representante responsável sócio sócia astronauta bilionário
    infectologista epidemiologista climatologista cientista curador curadora crítico crítica bastonário bastonária
    camisa técnico sacerdote relator relatora`,
    forms(IN_O, 'o a'),
    forms(IN_OR, '- a'),
  ),
  roleSynonyms: phrases(`
    prefeito prefeita chefe gestor gestora, presidente autarca edil, ministro ministra secretário secretária governante titular,
    deputado deputada senador senadora vereador vereadora parlamentar distrital legislador, advogado advogada defensor defensora criminalista jurista,
    treinador treinadora técnico comandante professor mister, médico médica doutor doutora, juiz juíza magistrado magistrada desembargador desembargadora,
    promotor promotora procurador procuradora, bispo arcebispo prelado, escritor escritora autor autora romancista,
    empresário empresária executivo executiva investidor fundador fundadora ceo sócio, presidente dirigente sindicalista`),
  maleRoleNouns: words(
    `primeiro-ministro juiz rei príncipe papa dono perito aluno goleiro campeão capitão pai marido homem menino rapaz tio
    avô irmão padre filho técnico`,
    forms(IN_O, 'o'),
    forms(IN_OR, '-'),
  ),
  femaleRoleNouns: words(
    `primeira-ministra presidenta juíza rainha princesa dona perita aluna goleira campeã capitã mãe mulher menina moça tia
    avó irmã filha atriz actriz viúva`,
    forms(IN_O, 'a'),
    forms(IN_OR, 'a'),
  ),
  personNouns: words(`
    fonte fontes testemunha testemunhas vizinho vizinha vizinhos amigo amiga amigos familiar familiares pai mãe pais irmão
    irmã filho filha filhos marido esposa mulher homem homens mulheres menino menina criança crianças jovem jovens casal
    vítima vítimas paciente pacientes médicos especialistas cientistas investigadores pesquisadores analistas críticos
    apoiantes apoiadores moradores morador moradora residentes habitantes cidadão cidadã cidadãos manifestantes
    manifestante ativistas advogados promotores policiais polícias agentes bombeiros funcionário funcionários jornalistas
    professores estudantes alunos trabalhadores empregado empregados deputados senadores ministros dirigentes líderes
    membros usuário usuários utilizadores internautas cliente clientes jogadores torcedores adeptos juízes autoridades
    família famílias pessoa pessoas gente motorista passageiro passageira acusado acusada suspeito soldado soldados
    militares diplomata diplomatas agricultores pescadores comerciante comerciantes turista turistas refugiados
    migrantes avó avô primo prima colega colegas companheiro companheira namorado namorada sobrevivente participante
    participantes organizadores idoso idosa voluntários autores aposentado aposentada técnicos`),
  anaphoricPersonNouns: words('homem mulher'),
};
