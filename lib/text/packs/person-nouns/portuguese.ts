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
    `interino interina presidente presidenta vice-presidente ex-presidente premiê primeiro-ministro primeira-ministra chanceler juiz juíza
    desembargador desembargadora autarca porta-voz general coronel capitão capitã tenente sargento comandante almirante
    oficial agente policial polícia detetive rei rainha príncipe princesa papa cardeal padre rabino imã imperador líder chefe
    chefe-executivo titular membro dirigente gerente ceo dono dona proprietário proprietária jornalista correspondente repórter
    colunista cronista romancista poeta atriz actriz cantora rapper guitarrista humorista comediante cineasta analista
    economista estrategista perito perita especialista docente estudante aluno aluna cirurgião cirurgiã psiquiatra pediatra
    atacante zagueiro meia meio-campista avançado médio lateral goleiro goleira guarda-redes piloto ciclista tenista nadador
    nadadora atleta campeão campeã futebolista artista designer criador criadora chef ativista activista militante
    sindicalista parlamentar eurodeputado eurodeputada representante responsável sócio sócia astronauta bilionário
    infectologista epidemiologista climatologista cientista curador curadora crítico crítica bastonário bastonária
    camisa técnico sacerdote relator relatora
    edil edis ex-prefeito ex-prefeita ex-presidenta ex-deputado ex-deputada ex-senador ex-senadora ex-juiz ex-juíza
    ex-jogador ex-treinador ex-governador ex-vereador vice-reitor vice-reitora pró-reitor pró-reitora decano decana
    diretor-geral diretora-geral director-geral secretário-geral secretária-geral presidente-executivo
    presidente-executiva diretor-executivo diretora-executiva subcomandante subtenente major brigadeiro
    contra-almirante intendente escrivão escrivã legista tabelião educador educadora pedagogo pedagoga psicopedagogo
    psicopedagoga nutricionista fisioterapeuta terapeuta dentista farmacêutico farmacêutica parteira socorrista
    paramédico paramédica resgatista nadador-salvador bombeira matemático matemática estatístico demógrafo demógrafa
    geógrafo geógrafa ambientalista ecologista urbanista paisagista enólogo enóloga viticultor viticultora vinicultor
    pecuarista fazendeiro fazendeira lavrador lavradora pescador pescadora marceneiro carpinteiro eletricista
    pedreiro taxista caminhoneiro camionista banqueiro banqueira lojista hoteleiro padeiro garçom livreiro livreira
    bibliotecário bibliotecária artesão artesã escultor escultora ilustrador ilustradora desenhista cartunista
    chargista dramaturgo dramaturga roteirista argumentista bailarino bailarina coreógrafo coreógrafa sambista
    compositora maestro maestrina tenor soprano influenciador influenciadora influencer youtuber blogueiro blogueira
    streamer dj comentador comentadora comentarista âncora volante pivô ponta-de-lança timoneiro judoca boxeador
    pugilista surfista maratonista velocista canoísta remador cônego cónego monsenhor freira frade pontífice pastora
    cacique selecionadora governadora vice-governadora vice-presidenta subdiretor subdiretora subsecretária
    procurador-geral ministra-chefe comandante-geral líder-parlamentar adjunto adjunta provedora inspetora inspectora
    auditor auditora perito-chefe instrutor instrutora monitor monitora tutor tutora cuidador cuidadora vice-líder
    vice-ministro vice-ministra historiadora`,
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
    participantes organizadores idoso idosa voluntários autores aposentado aposentada técnicos
    leitor leitora leitores espectador espectadora espectadores passante passantes pedestre pedestres condutor
    condutora condutores automobilista automobilistas feirante feirantes vendedor vendedora vendedores lojistas
    inquilino inquilina inquilinos detido detida detidos arguido arguida arguidos réu réus ferido feridos desabrigado
    desabrigados desempregado desempregados trabalhadora trabalhadoras mães meninas meninos rapariga raparigas miúdo
    miúdos rapaz rapazes garoto garota garotos protagonista protagonistas eleitor eleitora eleitores militante
    militantes assinante assinantes banhista banhistas denunciante denunciantes deslocado refugiado refugiada
    imigrante imigrantes emigrante emigrantes sogra sogro genro nora cunhado cunhada madrasta padrasto irmãos irmãs
    tios netos neto neta bisneto sobrinhos caminhoneiros produtores empresários sindicalistas ouvintes ouvinte
    telespectadores socorristas resgatados tripulante tripulantes sobreviventes consumidor consumidora consumidores
    contribuintes segurança seguranças porteiro porteira vizinhas amigas caçador caçadores`),
  anaphoricPersonNouns: words(
    'homem mulher interessado interessada visado visada septuagenário septuagenária octogenário octogenária sexagenário sexagenária nonagenário nonagenária',
  ),
};
