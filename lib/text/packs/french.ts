/** What the algorithms need to know of French. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { frenchNames } from './names/french.ts';
import { frenchPersonNouns } from './person-nouns/french.ts';
import { frenchPlaces } from './places/french.ts';
import { frenchProse } from './prose/french.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const french = makePack({
  languages: ['fr'],
  grammar: {
    ...VERB_MOVES,
    parentheticalAttribution: true,
    dashSpeech: true,
    gendersThings: true,
    adjectivesFollow: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      appelé appelait appellent dit dis disent disait disaient dira dite déclare déclarent déclarait déclaré déclarée affirme affirment affirmait
      affirmé explique expliquent expliquait expliqué assure assurent assurait assuré estime estiment estimait estimé
      indique indiquent indiquait indiqué précise précisent précisait précisé souligne soulignent soulignait souligné
      ajoute ajoutent ajoutait ajouté annonce annoncent annoncé confie confient confiait confié raconte racontent
      racontait raconté rappelle rappellent rappelait rappelé poursuit poursuivent poursuivait poursuivi insiste
      insistent insistait insisté martèle martèlent martelait martelé répond répondent répondait répondu réplique
      répliquait répliqué rétorque rétorquent rétorqué lance lancent lançait lancé lâche lâché écrit écrivent écrivait
      tweete tweeté twitte twitté conclut concluent conclu reconnaît reconnait reconnaissent reconnaissait reconnu
      regrette regrettent regrettait regretté déplore déplorent déplorait déploré dénonce dénoncent dénonçait dénoncé
      avertit avertissent averti prévient préviennent prévenait prévenu promet promettent promettait promis plaide
      plaident plaidait plaidé soutient soutiennent soutenait soutenu note notent notait noté observe observent
      observait observé constate constatent constatait constaté relève relèvent relevait relevé commente commentent
      commentait commenté détaille détaillent détaillait détaillé résume résument résumait résumé témoigne témoignent
      témoignait témoigné avoue avouent avouait avoué admet admettent admettait admis concède concèdent concédait
      concédé nuance nuancent nuancé tempère tempéré ironise ironisent ironisait ironisé plaisante plaisanté s'exclame
      exclame exclamé s'écrie écrie écrié interroge interrogent interrogeait réagit réagissent réagi salue saluent salué
      félicite félicité réjouit réjouissait réjouissent alarme inquiète inquiétait inquiété indigne indignait insurge
      insurgeait défend défendait défendu justifie justifient justifié accuse accusent accusait accusé critique
      critiquait critiqué fustige fustigé confirme confirment confirmait confirmé dément démenti révèle révèlent révélé
      clame clamait clamé proclame proclamé réclame réclamait juge jugent jugeait jugé considère considèrent considérait
      considéré argumente argue arguait fait-valoir glisse glissait glissé souffle soufflé murmure murmuré crie criait
      crié hurle hurlé scande scandent scandaient scandé renchérit renchéri surenchérit abonde enchaîne enchaînait
      développe développé analyse analysait analysé décrypte décrit décrivent décrivait évoque évoquent évoquait évoqué
      mentionne signale signalent signalé suggère suggéré prédit espère espérait espèrent souhaite souhaitent souhaitait
      souhaité demande demandent demandait demandé exhorte exhorté appelle ordonne ordonné remercie remercié remarque
      remarqué publie publié poste posté partage partagé balaie balayé tacle cingle tranche tranché tonne peste pesté
      souvient souvenait remémore félicitait réaffirme réaffirmé répète répètent répétait répété redit maintient jure
      juré certifie certifié atteste attesté alerte alertent alerté s'agace agace désole lamente lamentait vante vantait
      vanté loue loué qualifie qualifié explicite informe informé communique stipule résigne convient confesse fulmine
      temporise rassure rassuré prône préconise recommande exige pointe pointé épingle savoir valoir remarquer observer
      complète complètent complétait complété énumère énumérait énuméré assène assénait asséné s'énerve tempête maugrée
      vocifère menace prévint dirent répondit répondirent écrivit écrivirent reprit poursuivit reconnut admit
      promit lança annonça dénonça réjouie félicitée exclamée indignée insurgée alarmée inquiétée interrogée
      écriée emportée souvenue défendue désolée`,
      forms(
        `relat narr object ripost protest chuchot susurr bredouill marmonn bougonn rican claironn pronostiqu prophétis
        théoris questionn relativis minimis dédramatis énerv emport offusqu étrangl enrag jubil exult raill blagu grommel
        réfut rectifi énonc suppli implor conseill synthétis mentionn exig recommand préconis prôn réclam argument décrypt cingl fulmin temporis fustig
        impatient esclaff moqu targu irrit gargaris excus spécifi présum suppos spécul ni récus infirm acquiesc assum
        fanfaronn persifl apostroph conjur admonest sermonn recadr balbuti bafouill ronchonn râl récapitul
        schématis diagnostiqu clarifi formul réitér`,
        'e ent ait aient é ée és',
      ),
      words(`
        enquiert enquérait enquis enquise plaint plaignait plaignent gémit gémissait rugit gronde grondait enorgueillit
        enorgueillissait rebondit prédisait contredit convenait maintenait maintiennent renchérissait renchérissent
        surenchérissait défendent défendaient réagissait insurgé indigné alarmé réjoui souvenu émue ému scandalise scandalisé scandalisée concluait
        avertissait justifiait appuie appuyait appuyé`),
      forms(
        `déclar affirm expliqu assur estim indiqu précis soulign ajout racont rappel insist martel rétorqu répliqu confi
        confirm regrett comment avou not constat observ remarqu murmur cri hurl exclam écri interrog
        demand accus critiqu jug lâch souffl`,
        'a èrent',
      ),
    ),
    reportingParticiples: words(`
      disant déclarant affirmant expliquant assurant estimant indiquant précisant soulignant ajoutant annonçant confiant
      racontant rappelant poursuivant insistant martelant répondant lançant écrivant concluant reconnaissant regrettant
      déplorant dénonçant avertissant promettant plaidant soutenant notant constatant commentant évoquant invitant
      réclamant accusant jugeant confirmant souhaitant dire déclarer affirmer expliquer assurer indiquer préciser
      souligner ajouter lancer écrire conclure`),
    utteranceNouns: words(
      'commentaire avis appel constat réponse réplique accusation avertissement annonce demande réflexion conclusion analyse cri message mots propos explication verdict',
    ),
    genitivePrepositions: words("de du d' des"),
    anaphoricOpeners: words("c' est ce qu' qu'a ainsi voilà"),
    timeNouns: words(
      'veille lendemain surlendemain journée moment instant heure heures jour jours nuit matin matinée midi après-midi soir soirée semaine semaines mois an ans année années minute minutes été automne hiver printemps trimestre semestre week-end',
    ),
    askingVerbs: words('demande demandé demanda demandait interroge interrogé'),
    writingVerbs: words('écrit écrivait'),
    answerVerbs: words(
      'répond répondu répondit répondait répondent rétorque rétorqué rétorqua réplique répliqué répliqua',
    ),
    weakReportingVerbs: words(`
      pense pensent pensait croit croient croyait trouve trouvent trouvait veut voulait sait rit riait sourit souriait
      rigole rigolait rêve rêvait imagine imaginait s'amuse amuse amusait soupire soupirait soupiré commence reprend repris
      continue continuait termine cite cité citant titre titrait lit voit parle parlait parlé entend réfléchit philosophe
      envisage craint craignait redoute étonne étonnait émeut émerveille enthousiasme félicitent apprécie chante chantait
      invite invitent invitait invité propose proposent proposait proposé avance avançait avancé oppose opposait opposé
      conteste contestait contesté corrige condamne condamnait condamné reproche reprochait reproché rapporte rapportait
      rapporté expose exposait exposé revendique revendiquait garantit savoure applaudit vulgarise compare comparait
      refuse rejette rejeté dédouane figure interpelle interpellait interpellé
      interpellent interrogé étonné étonnée amusé amusée enthousiasmé enthousiasmée émerveillé émerveillée`),
    passiveAuxiliaries: words('est sont était étaient fut furent sera seront été être'),
    auxiliaries: words(`
      abord ailleurs emblée a ont avait avaient aura auraient aurait est sont était étaient sera fut été ayant s' se ne
      n' y en lui leur nous vous m' me t' te pas plus aussi également encore toujours déjà souvent ensuite enfin alors
      ainsi toutefois pourtant néanmoins cependant même bien d'abord notamment récemment aujourd'hui hier lundi mardi
      mercredi jeudi vendredi samedi dimanche quant-à-lui tout plutôt jamais vient venait tient tenait veut voulait peut
      pouvait doit devait fait faisait faire sitôt aussitôt tôt tard jadis soudain seulement finalement immédiatement
      directement`),
    impersonalVerbs: words(
      'faut fallait faudra faudrait fallu y agit semble semblait semblerait convient suffit existe existait vaut paraît manque manquait',
    ),
    companionOpeners: words('accompagné accompagnée entouré entourée flanqué flanquée'),
    topicPrepositions: words('sur'),
    latterMen: phrases('ce dernier'),
    latterWomen: phrases('cette dernière'),
    masculinePronouns: words('il'),
    femininePronouns: words('elle'),
    pluralPronouns: words('ils elles on nous'),
    neuterPronouns: words('ce cela ça celle-ci celui-ci'),
    firstPersonPronouns: words("je j' nous moi"),
    masculineObjects: words('lui'),
    feminineObjects: words('elle'),
    relativePronouns: words("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    possessives: words('son sa ses leur leurs mon ma mes notre nos votre vos'),
    objectClitics: words(`l' le la les lui leur m' me t' te s' se nous vous y en`),
    reflexives: words("s' se"),
    impersonalPronouns: words('on'),
    documentVerbs: words('lit lisait lire'),
    cleftOpeners: phrases("c' est en ces termes que, c' est par ces mots que"),
    ownSources: phrases('à ses yeux, à son avis, selon ses mots, selon ses termes, de son propre aveu'),
    elidedWords: words('l d j m t s n c qu lorsqu puisqu quoiqu jusqu presqu'),
    determiners: words(
      "le la les l' un une des du au aux ce cet cette ces certains certaines plusieurs quelques",
    ),
    indefiniteDeterminers: words('un une des certains certaines plusieurs quelques'),
    masculineDeterminers: words('le un ce cet du au'),
    feminineDeterminers: words('la une cette'),
    prepositions: words(`
      de d' du des à au aux en dans par pour sur sous avec sans chez entre vers contre depuis pendant durant dès jusqu' jusque
      après avant lors selon malgré devant derrière parmi outre hormis face auprès via concernant comme si quand lorsque
      lorsqu' alors tandis afin puisque puisqu' parce quoique envers hors voire grâce suite quant`),
    linkingPrepositions: words("de d' du des pour chez en"),
    agentPrepositions: words('par'),
    objectPrepositions: words('à au'),
    verbParticles: words('avant garde doute valeur lumière'),
    sourcePrepositions: phrases(`
      selon les mots de, selon les termes de, selon les dires de, selon les propos de, selon, d' après,
      pour reprendre les mots de, pour citer, de l' aveu de, de l' avis de, aux yeux de, dans les mots de, au dire de,
      aux dires de, à en croire, si l' on en croit, à écouter, à entendre, à lire, du point de vue de, dixit`),
    opinionPrepositions: words('pour'),
    comparativeOpeners: phrases("comme, ainsi que, ainsi qu', tel que, selon ce que, selon ce qu'"),
    subordinators: words(`comme si quand lorsque lorsqu' alors tandis puisque puisqu' parce quoique`),
    conjunctions: words("et ou mais donc or ni car puis que qu'"),
    honorifics: words('dr docteur pr me maître mgr général colonel capitaine'),
    maleHonorifics: words('m mm monsieur mr père frère'),
    femaleHonorifics: words('mme mmes mlle madame mademoiselle sœur soeur'),
    firstNameHonorifics: words('père frère sœur maître'),
    loneSpeakers: phrases(`
      un autre, une autre, d' autres, l' autre, les autres, quelqu'un, quelqu' un, certains, certaines, beaucoup, plusieurs,
      un deuxième, une deuxième, un troisième, une troisième, un second, une seconde, un quatrième, le premier,
      la première, le second, la seconde, l' un, l' une, les uns, l' un d' eux, l' une d' elles, l' un d' entre eux,
      l' une d' entre elles, l' une d' entre eux, l' un d' entre nous, une d' entre elles, un d' entre eux`),
    ageNouns: words('ans'),
    possessors: pairs('son> sa> ses>'),
    ...frenchPersonNouns,
    bodyNouns: words(`
      communiqué rapport lettre étude document documents courriel message tribune texte note jugement arrêt plainte
      tweet site avis loi article accord charte éditorial sondage enquête pétition société entreprise firme groupe
      agence ministère gouvernement administration mairie préfecture parquet conseil comité commission organisation
      association ong syndicat police gendarmerie armée banque club équipe université école hôpital institut institution
      parti tribunal cour ambassade bureau journal quotidien hebdomadaire magazine chaîne radio média médias éditeur
      fabricant constructeur distributeur compagnie opérateur régulateur autorité autorités fondation fédération ligue
      collectif coalition plateforme marque enseigne musée église restaurant hôtel élysée matignon cabinet direction
      rédaction présidence diplomatie collectivité région département commune ville pays page compte légende banderole
      pancarte affiche panneau réseau entité centre maison-blanche intersyndicale inspection rectorat diocèse évêché
      décret ordonnance arrêté tract dossier circulaire entourage état-major délégation`),
    anaphoricBodyNouns: words(
      'société entreprise firme groupe agence ministère conseil comité commission organisation association ong syndicat banque club université école hôpital institut parti tribunal journal quotidien hebdomadaire magazine chaîne fabricant constructeur compagnie opérateur régulateur fondation fédération ligue collectif marque enseigne musée',
    ),
    generalBodyNouns: words('ong organisation organisme institution'),
    inscriptionNouns: words(
      'affiche affiches banderole banderoles pancarte pancartes panneau panneaux autocollant badge graffiti inscription plaque tee-shirt t-shirt slogan slogans étiquette drapeau tatouage enseigne',
    ),
    titleIntroducers: words(`
      intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés
      surnommées dit dite dits dites nommé nommée appelé appelée appelés dénommé dénommée titre film livre roman album
      chanson série émission spectacle documentaire podcast pièce slogan devise mention exposition opération programme
      dispositif rubrique collection label marque collectif`),
    sentenceOpeners: words(`
      personne rien nul chacun oui non si ici là voici voilà alors ainsi aussi enfin ensuite puis pourtant cependant
      toutefois néanmoins aujourd'hui hier demain maintenant toujours jamais parfois souvent déjà encore même tout tous
      toute toutes chaque aucun aucune autre autres certes bref d'ailleurs ailleurs autant plus
      moins très trop peu beaucoup bien mieux comment pourquoi combien quel quelle quels quelles quoi quand où qui que
      interrogé interrogée interrogés contacté contactée invité invitée présent présente né née âgé âgée deux trois
      quatre cinq six sept huit neuf dix cent mille merci bonjour monsieur madame mesdames messieurs c' ça cela ceci
      ceux celui celle celles sauf soit notamment surtout seul seule seuls seules premier première premiers premières
      dernier dernière finalement visiblement évidemment heureusement malheureusement désormais bientôt quelque quelques
      quiconque lire voir partager publié mis photo vidéo crédit crédits image source abonnez cliquez depuis résultat
      conséquence pire difficile impossible reste restent faut fait n' s' m' t' ne se me te y en`),
    abbreviations: words(
      'm mm mme mlle dr pr me st ste av art fig cf etc env min max p ex janv févr juil sept oct nov déc tél',
    ),
  },
  names: {
    ...frenchNames,
    femaleEndings: endings('a ette ine elle ienne'),
    particles: words('de du la le des van von den der da di el al bin ben dos del d'),
    organisationWords: words(`
      université école lycée collège hôpital chu ministère agence conseil comité commission bureau office institut fondation
      association fédération union parti banque groupe compagnie société cour parlement sénat assemblée police gendarmerie
      service services force forces armée marine autorité administration gouvernement journal presse radio télévision
      club fc olympique racing stade ligue coupe centre église musée théâtre opéra festival festivals salon sommet forum
      aéroport gare pont rue avenue place boulevard parc lac mont île tribunal organisation mouvement front rassemblement
      syndicat confédération mutuelle assurance caisse défense trésor état états république royaume région département
      mairie métropole nations laboratoire laboratoires observatoire académie chambre maison palais inspection brigade
      direction haute national nationale nord sud est ouest university group bank company inc ltd corp international
      media news times post institute city united google apple`),
    namedAfterPeople: words(`
      hôpital clinique école collège lycée institut université académie conservatoire faculté fondation prix trophée tournoi
      coupe mémorial bourse concours stade gymnase palais aéroport port théâtre cinéma musée bibliothèque médiathèque auditorium galerie maison
      villa château tour résidence centre caserne prison église basilique paroisse cathédrale sanctuaire couvent rue avenue
      boulevard place quai pont parc jardin gare station navire club cercle studio éditions liste orchestre chœur cabinet loi quartier île lac mont barrage salle espace complexe`),
    organisationJoiners: words("de du des d' pour &"),
    places: frenchPlaces,
    dates: words(`
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
      vendredi samedi dimanche`),
    nonNames: words(`
      français française françaises francais européen européens européenne américain américains américaine russe russes
      ukrainien ukrainiens chinois britannique britanniques anglais allemand allemands italien espagnol belge belges suisse
      suisses israélien israéliens palestinien palestiniens iranien syrien turc turcs algérien marocain africain africains
      arabe arabes musulman musulmans chrétien juif juifs catholique républicain démocrate
      socialiste socialistes écologiste insoumis parisien parisiens dieu internet covid covid-19 coronavirus`),
  },
  morphology: {
    relationalEndings: endings('ique ive al ale aire el elle ienne'),
    adverbEndings: endings('amment emment quement usement ivement ièrement ellement alement'),
    finiteEndings: endings('erait irait drait vrait'),
    pluralFiniteEndings: endings('ent'),
    agreeingPluralEndings: endings('s x'),
    infinitiveEndings: pairs('er>e ir>it re>'),
    participleEndings: endings('ant'),
    roleNounEndings: endings('ologue'),
    enclitics: endings(
      '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -nous -vous -ce -til -telle -ton',
    ),
  },
  page: {
    interviewLabels: words('q r question réponse journaliste'),
  },
  prose: frenchProse,
});
