/** What the algorithms need to know of Portuguese, of Brazil and of Portugal. */
import { portugueseDemonyms } from './demonyms/portuguese.ts';
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { portugueseNames } from './names/portuguese.ts';
import { portuguesePersonNouns } from './person-nouns/portuguese.ts';
import { portuguesePlaces } from './places/portuguese.ts';
import { portugueseProse } from './prose/portuguese.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const portuguese = makePack({
  languages: ['pt'],
  grammar: {
    ...VERB_MOVES,
    dropsSubjects: true,
    parentheticalAttribution: true,
    dashSpeech: true,
    gendersThings: true,
    adjectivesFollow: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      diz dizem disse disseram dizia dito dirá conta contam contou contaram contava escreve escrevem escreveu escreveram
      escrito responde respondem respondeu responderam respondia reconhece reconhecem reconheceu reconheceram insiste insistiu
      insistiram admite admitem admitiu admitiram defende defendem defendeu defenderam defendia conclui concluem concluiu
      concluíram descreve descreveu sugere sugeriu refere referem referiu referiram referia pede pedem pediu pediram
      promete prometeu exige exigiu expõe expôs propõe propôs repete repetiu desmente desmentiu prossegue
      prosseguiu adverte advertiu advertiram sustenta sustentou mantém manteve acrescenta acrescentam acrescentou
      acrescentaram acrescentava lê resume resumiu agradece agradeceu intervém interveio esclarece esclareceu
      esclareceram prevê previu garante garantem garantiu garantiram assume assumiu aponta tuíta tuitou concorda concordou
      estabelece estabeleceu divulga divulgou fez atira atirou atribui atribuiu rebate rebateu rebateram reflete refletiu adianta retruca retrucou repreende repreendeu aduz aduziu alega alegam alegou alegaram reage reagiu reagiram aplaude aplaudiu propagandeia vangloria enaltece enalteceu discorda discordou descarta descartou`,
      forms(
        `afirm declar explic assegur indic manifest inform sublinh destac salient frisou ressalt realç observ coment cont
        lament denunci critic avis alert anunci confirm pergunt question neg relat narr precis esclarec detalh reiter
        reforç enfatiz pontu argument justific consider avali opin confess revel exclam grit sussurr ironiz brinc remat
        acus culp celebr elogi mencion express proclam reclam reivindic not analis especific rejeit apel
        public comunic testemunh conden lembr record aconselh recomend ponder apont complet continu complement alfinet
        defin queix desabaf orgulh emocion anot registr adiant sentenci ressalv minimiz enumer relembr assinal estim calcul compar comemor protest esbravej resmung brad projet assever vaticin arremat recapitul festej list ensin orient determin detect diagnostic`,
        'a am ou aram ava avam',
      ),
    ),
    reportingParticiples: words(
      `dizendo escrevendo respondendo reconhecendo insistindo admitindo defendendo concluindo pedindo garantindo
      acrescentando dizer afirmar explicar`,
      forms(
        'afirm declar explic assegur indic sublinh destac salient frisand ressalt coment alert anunci confirm lembr',
        'ando',
      ),
    ),
    askingVerbs: words('pergunta perguntou perguntado questiona questionou'),
    writingVerbs: words('escreveu escreve'),
    answerVerbs: words('responde respondeu responderam respondido replica replicou retruca retrucou rebateu'),
    perfectParticiples: words('ter haver'),
    utteranceNouns: words(
      'frase comentário opinião denúncia réplica acusação alerta anúncio resposta pedido reflexão conclusão convite explicação análise relato palavras mensagem apelo avaliação aviso desabafo queixa crítica versão tese lembrança tuíte promessa pergunta proposta recado conselho justificação justificativa testemunho esclarecimento declaração declarações confissão lamento reação reacção sugestão reclamação',
    ),
    genitivePrepositions: words('de do da dos das'),
    anaphoricOpeners: words('assim isso isto foi o que é'),
    timeNouns: words(
      'véspera momento instante hora horas dia dias noite manhã tarde madrugada jornada semana semanas mês meses ano anos minuto minutos verão outono inverno primavera trimestre semestre',
    ),
    weakReportingVerbs: words(`
      acha acham achava achou acredita acreditam acreditava pensa pensam pensava pensou sente sentia vê viu quer queria
      espera esperam esperava sabe sabia ri riu sorri sorriu segue seguiu começa começou termina terminou chama chamou
      classifica classificou lê leu imagina teme lança lançou deseja desejou fala falou falado falam falava entende entendeu duda dispara
      disparou brinca compara comparou recorda cantou deixa deixou citou`),
    passiveAuxiliaries: words('é são era eram foi foram será sido ser sendo'),
    auxiliaries: words(`
      tem têm tinha tinham havia foi é era são se lhe lhes me nos não também ainda já sempre nunca depois antes ontem hoje
      mesmo mesma assim então só apenas segunda terça quarta quinta sexta sábado domingo mais tarde agora está estava pode
      pôde deve costuma quis volta voltou logo aqui`),
    companionOpeners: words('acompanhado acompanhada ladeado ladeada junto'),
    topicPrepositions: words('sobre'),
    latterMen: phrases('este último'),
    latterWomen: phrases('esta última'),
    masculinePronouns: words('ele'),
    femininePronouns: words('ela'),
    pluralPronouns: words('eles elas nós'),
    neuterPronouns: words('isso isto'),
    firstPersonPronouns: words('eu nós me nos'),
    relativePronouns: words('que quem qual quais cujo cuja onde'),
    possessives: words('seu sua seus suas meu minha meus minhas nosso nossa nossos nossas'),
    objectClitics: words('o a os as lhe lhes se me te nos'),
    impersonalPronouns: words('se'),
    documentVerbs: words('lê lia ler'),
    cleftOpeners: phrases(
      'quem diz isso, quem o diz, quem fala, quem conta, quem o conta, quem afirma, quem o afirma, quem explica, quem escreve, quem assim fala',
    ),
    ownSources: phrases(
      'na sua opinião, em sua opinião, a seu ver, no seu entender, na sua avaliação, em suas palavras, nas suas palavras',
    ),
    pluralPrepositions: words('a'),
    determiners: words(`
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela alguns algumas vários várias
      muitos muitas outro outra outros outras cada ambos ambas`),
    indefiniteDeterminers: words(
      'um uma uns umas alguns algumas vários várias muitos muitas outro outra outros outras',
    ),
    masculineDeterminers: words('o um este esse aquele do ao no pelo'),
    feminineDeterminers: words('a uma esta essa aquela da à na pela'),
    singularDeterminers: words('cada outro outra'),
    prepositions: words(`
      ao aos à às ante após até com contra de do da dos das desde durante em no na nos nas num numa entre mediante para
      pelo pela pelos pelas por perante pra segundo sem sob sobre trás embora quando enquanto como se porque pois apesar
      conforme salvo exceto depois antes além junto`),
    linkingPrepositions: words('de do da dos das para em no na'),
    agentPrepositions: words('por pelo pela pelos pelas'),
    objectPrepositions: words('ao à'),
    sourcePrepositions: phrases(`
      segundo, de acordo com, conforme, nas palavras de, na opinião de, no entender de, na visão de, na avaliação de, a acreditar em`),
    opinionPrepositions: words('para'),
    comparativeOpeners: phrases('como, tal como, conforme'),
    subordinators: words('embora quando enquanto como se porque pois conforme'),
    conjunctions: words('e ou mas nem porém que'),
    honorifics: words('dr dra prof profa eng gen cel sgt cap frei'),
    maleHonorifics: words('senhor sr seu dom padre lord sir'),
    femaleHonorifics: words('senhora sra srta dona d irmã'),
    firstNameHonorifics: words('dom dona padre frei d'),
    ageNouns: words('anos'),
    possessors: pairs('seu> sua> seus> suas>'),
    ...portuguesePersonNouns,
    bodyNouns: words(`
      ong comunicado relatório carta estudo documento documentos e-mail mensagem nota sentença decisão denúncia tuíte site aviso
      artigo lei acordo editorial pesquisa inquérito petição texto resolução empresa companhia firma grupo agência
      departamento ministério governo executivo administração prefeitura câmara conselho comité comitê comissão organização
      associação sindicato polícia exército banco clube equipa equipe universidade escola hospital instituto partido tribunal
      corte embaixada escritório gabinete jornal revista canal televisão rádio emissora imprensa fabricante operadora
      regulador autoridade entidade fundação federação liga coletivo coligação plataforma marca museu igreja restaurante hotel
      secretaria presidência procuradoria promotoria instituição conta página livro legenda faixa cartaz defesa acusação
      planalto itamaraty assessoria direção direcção acórdão ata despacho parecer laudo ofício portaria liminar trecho
      decreto boletim autarquia junta freguesia diretoria pasta corporação concessionária`),
    anaphoricBodyNouns: words(
      'empresa companhia firma grupo agência ministério conselho comité comitê comissão organização associação sindicato banco clube universidade escola hospital instituto partido tribunal jornal revista emissora fabricante operadora regulador fundação federação liga coletivo ong marca museu',
    ),
    generalBodyNouns: words('ong organização instituição entidade'),
    inscriptionNouns: words(
      'cartaz cartazes faixa faixas adesivo letreiro pichação grafite placa placas inscrição camiseta camisetas t-shirt lema slogan etiqueta bandeira tatuagem',
    ),
    titleIntroducers: words(`
      intitulado intitulada intitulados chamado chamada chamados chamadas denominado denominada apelidado apelidada batizado
      batizada filme livro romance canção música álbum disco série programa documentário peça lema título slogan hashtag
      campanha exposição projeto projecto cartaz espetáculo novela podcast operação banda`),
    sentenceOpeners: words(`
      sim não se já aqui ali lá hoje ontem amanhã agora então logo depois antes assim também além aliás inclusive talvez sempre
      nunca jamais ainda enquanto embora contudo todavia entretanto finalmente atualmente recentemente como porquê por quê
      qual quando onde quanto quem tudo todo toda todos todas nada ninguém algo alguém nenhum nenhuma muito muita pouco mais
      menos tão tanto cada qualquer dois duas três quatro cinco seis sete oito nove dez cem mil obrigado obrigada olá bom boa
      senhor senhora questionado questionada questionados perguntado perguntada contactado contactada contactados
      contatado contatada entrevistado entrevistada interrogado interrogada interpelado interpelada instado instada
      ouvido ouvida procurado procurada procurados consultado consultada abordado abordada confrontado confrontada
      convidado convidada nascido nascida é são era foi há tem têm está estão leia ler veja ver
      foto fotos vídeo imagem fonte publicado atualizado primeiro segundo terceiro último isso isto lhe me nos te você vocês
      quase só apenas outra outro outros melhor pior maior menor claro bem mal vamos temos tenho estou sou somos`),
    abbreviations: words(`
      sr sra srta dr dra prof profa eng st gen cel sgt cap etc art núm pág vol aprox ex av d dna exmo jan fev mar abr mai jun
      jul ago set out nov dez tel máx mín`),
  },
  names: {
    ...portugueseNames,
    demonyms: portugueseDemonyms,
    femaleEndings: endings('a'),
    particles: words('de do da dos das e van von der del la di el al bin'),
    organisationWords: words(`
      universidade escola colégio hospital ministério agência conselho comité comitê comissão instituto fundação associação
      federação união partido banco grupo companhia sociedade corte supremo parlamento congresso senado câmara assembleia
      polícia guarda serviço serviços força forças exército marinha autoridade administração governo jornal imprensa rádio
      televisão clube fc sporting benfica porto flamengo liga taça copa centro igreja museu teatro festival cimeira cúpula
      fórum aeroporto estação ponte rua avenida praça parque lago monte ilha tribunal organização movimento frente aliança
      sindicato confederação segurança defesa tesouro estado estados república reino região departamento prefeitura nações
      laboratório observatório academia casa palácio direção nacional norte sul leste oeste secretaria procuradoria ordem
      cruz vermelha university group bank company inc ltd corp sa international media news times post institute city united
      google apple`),
    muteOpeners: words(
      'rua avenida travessa praça largo alameda rodovia ponte porto vila ilha lago monte parque serra praia morro bairro',
    ),
    namedAfterPeople: words(`
      hospital santa-casa clínica maternidade escola colégio instituto liceu universidade academia conservatório faculdade
      fundação prémio prêmio troféu torneio taça copa memorial bolsa concurso estádio ginásio pavilhão aeroporto porto teatro
      cinema museu biblioteca auditório galeria casa vila palácio castelo torre residência lar centro quartel cadeia presídio
      penitenciária igreja basílica paróquia catedral santuário convento rua avenida alameda travessa rodovia praça largo ponte viaduto parque
      jardim estação navio clube círculo estúdio editora lista orquestra coro banda lei bairro ilha lago monte
      represa barragem usina creche`),
    organisationJoiners: words('de do da dos das para &'),
    places: portuguesePlaces,
    dates: words(`
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira
      quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo`),
    nonNames: words(`
      português portuguesa portugueses brasileiro brasileira brasileiros europeu europeus americano americanos russo russos
      ucraniano chinês britânico inglês alemão francês espanhol italiano israelense israelita palestino iraniano árabe
      muçulmano cristão judeu católico republicano democrata socialista deus internet covid covid-19 coronavírus`),
  },
  morphology: {
    adverbEndings: endings('mente'),
    abstractEndings: endings('mento ção são dade tude agem ismo ância ência eza tura'),
    relationalEndings: endings('ica iva ana al il ense ária ar'),
    infinitiveEndings: pairs('ar>a er>e ir>e'),
    finiteEndings: endings('ou iu'),
    pluralFiniteEndings: endings('am em'),
    agreeingPluralEndings: endings('s'),
    participleEndings: endings('ando endo indo'),
    superlativeEndings: endings('íssimo íssima íssimos íssimas'),
    pluralVerbEndings: endings('m'),
    roleNounEndings: endings('ologista'),
    enclitics: endings('-se -lhe -lhes -me -nos'),
  },
  page: {
    interviewLabels: words('p r pergunta resposta jornalista entrevistador'),
  },
  prose: portugueseProse,
});
