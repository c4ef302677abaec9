/** What the algorithms need to know of Spanish. */
import { spanishDemonyms } from './demonyms/spanish.ts';
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { spanishNames } from './names/spanish.ts';
import { spanishPersonNouns } from './person-nouns/spanish.ts';
import { spanishPlaces } from './places/spanish.ts';
import { spanishProse } from './prose/spanish.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const spanish = makePack({
  languages: ['es', 'gl'],
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
      dice dicen dijo dijeron decía dicho diciendo dirá cuenta cuentan contó contaron contaba contado recuerda recuerdan recordó recordaron
      recordaba recordado reconoce reconocen reconoció reconocieron reconocía reconocido sostiene sostienen sostuvo
      sostuvieron sostenía sostenido mantiene mantuvo mantenía advierte advierten advirtió advirtieron advertía advertido
      añade añaden añadió añadieron añadía añadido responde responden respondió respondieron respondía respondido
      escribe escriben escribió escribieron escribía escrito admite admiten admitió admitieron admitía admitido
      insiste insisten insistió insistieron insistía insistido concluye concluyen concluyó concluyeron concluido
      defiende defienden defendió defendía defendido describe describió describen descrito prosigue prosiguió
      sugiere sugirió sugerido refiere refirió niega niegan negó negaron negado ruega rogó pide piden pidió pidieron pedía
      pedido promete prometió prometido exige exigió exigido expone expuso expuesto propone propuso propuesto
      repite repitió desmiente desmintió desmentido debate discute aduce adujo predice predijo maldice bendijo
      transmite transmitió agradece agradeció agradecido coincide coincidió coinciden resume resumió sentencia sentenció
      reza reitera reiteró hizo interviene intervino suscribe suscribió
      establece estableció tuitea tuiteó postea posteó titula apostilla apostilló reprocha reprochó adelanta adelantó adelantaron arguye arguyó replica replicó rebate rebatió replicaron objeta objetó remarca cifra cifró subraya plantea planteó plantean plantearon sugirieron describieron deja-claro ratifica ratificó sintetiza sintetizó alega alegó alegaron discrepa discrepó aplaude aplaudió presume presumió vaticina vaticinó confiesa confiesan manifiesta manifiestan
      exigen arremete arremetió recoge recogen urge urgió ahonda`,
      forms(
        `afirm asegur declar explic agreg señal coment indic manifest inform subray destac recalc apunt lament denunci
        critic anunci confirm pregunt contest replic relat narr precis aclar detall reiter remarc matiz enfatiz puntualiz
        argument justific consider opin valor confes revel alert exclam grit susurr ironiz brome zanj remat
        acus culp celebr felicit mencion express proclam reclam reivindic not observ analiz especific rechaz
        inst exhort reflexion pronostic public comunic testific acot acentú conden agu
        evoc recrimin bromear jur rebat sentenci aconsej recomiend recomend augur vatici adelant ratific sintetiz asever espet anot relativiz rememor deplor vaticin reseñ remach dictamin enumer pormenoriz ilustr estim calcul protest rezong murmur desliz recapitul orden determin constat conjetur especul detect expres garantiz certific reafirm corrobor desvel avanz notific resalt repudi
        cuestion censur elogi alab solicit demand avis amenaz invit razon clam refut consign`,
        'a an ó aron aba aban ado',
      ),
    ),
    reportingParticiples: words(
      `diciendo añadiendo advirtiendo reconociendo sosteniendo insistiendo respondiendo escribiendo concluyendo
      pidiendo admitiendo decir afirmar asegurar explicar señalar`,
      forms(
        'afirm asegur declar explic agreg señal coment indic manifest subray destac recalc apunt denunci anunci record',
        'ando',
      ),
    ),
    askingVerbs: words('pregunta preguntó preguntaba preguntado inquirió'),
    writingVerbs: words('escribió escribe escribía'),
    answerVerbs: words(
      'responde respondió respondieron respondido contesta contestó contestaron contestado replica replicó',
    ),
    perfectParticiples: words('haber'),
    utteranceNouns: words(
      'palabra amenaza amenazas comentarios críticas acusaciones reacciones reproches amonestación agradecimiento elogio reto respuestas confidencia frase comentario opinión denuncia réplica acusación advertencia anuncio respuesta petición reflexión conclusión alerta invitación explicación análisis relato palabras mensaje llamamiento llamado valoración sentencia lamento diagnóstico queja reclamo versión tesis recuerdo tuit crítica reproche promesa pregunta propuesta testimonio aclaración declaración declaraciones confesión exclamación consejo conclusiones reacción pedido',
    ),
    genitivePrepositions: words('de del'),
    anaphoricOpeners: words('así lo esto eso'),
    timeNouns: words(
      'víspera momento instante hora horas día días noche mañana tarde madrugada mediodía jornada semana semanas mes meses año años minuto minutos rato verano otoño invierno primavera trimestre semestre fin',
    ),
    weakReportingVerbs: words(`
      cree creen creía creyó piensa piensan pensaba pensó siente sentía ve ven veía quiere quería espera esperan esperaba esperó sabe sabía
      ríe rió sonríe sonrió bromea continúa continuó sigue siguió comienza comenzó empieza empezó termina terminó llama llamó
      califica calificó define definió citó deja dejó dejaron lee leyó imagina teme temía lanza lanzó suelta soltó desea deseó habla habló hablado hablan
      entiende entendía duda dudó suspira suspiró compara comparó lamentándose tacha tachó tilda tildó reflexiona
      cantó corearon tituló`),
    passiveAuxiliaries: words('es son era eran fue fueron será sido ser siendo'),
    auxiliaries: words(`
      ha han había habían habrá haya hay fue es era eran son se le les lo nos me te no también además luego después antes ayer
      hoy ya siempre nunca aún todavía incluso así entonces sólo solo mismo misma lunes martes miércoles jueves viernes sábado
      domingo más tarde recién ahora posteriormente está estaba puede pudo debe suele solía quiso quiere vuelve volvió
      tajante rotundo`),
    companionOpeners: words('acompañado acompañada flanqueado flanqueada arropado arropada junto'),
    causativeVerbs: words('hizo hace hicieron'),
    topicPrepositions: words('sobre'),
    latterMen: phrases('este último'),
    latterWomen: phrases('esta última'),
    masculinePronouns: words('él'),
    femininePronouns: words('ella'),
    pluralPronouns: words('ellos ellas nosotros'),
    neuterPronouns: words('ello esto eso'),
    firstPersonPronouns: words('yo nosotros me nos'),
    relativePronouns: words('que quien quienes cual cuales cuyo cuya donde'),
    possessives: words('su sus mi mis nuestro nuestra nuestros nuestras tu tus'),
    objectClitics: words('lo la los las le les se me te nos'),
    impersonalPronouns: words('se'),
    documentVerbs: words('lee leía leer'),
    cleftOpeners: phrases(
      'quien habla, quien lo dice, quien así habla, quien escribe, el que habla, la que habla, el que escribe, la que escribe, el que lo dice, la que lo dice, quien lo cuenta, quien lo explica, quien así se expresa, así habla, así se expresa',
    ),
    ownSources: phrases(
      'a su juicio, en su opinión, a su entender, en sus palabras, según sus palabras, a su parecer',
    ),
    provenancePrepositions: words('desde'),
    determiners: words(`
      el la los las un uno una unos unas este esta estos estas ese esa esos esas aquel aquella algunos algunas varios varias
      muchos muchas otro otra otros otras cada ambos ambas`),
    indefiniteDeterminers: words(
      'un uno una unos unas algunos algunas varios varias muchos muchas otro otra otros otras',
    ),
    masculineDeterminers: words('el un este ese aquel del al'),
    feminineDeterminers: words('la una esta esa aquella'),
    singularDeterminers: words('cada uno otro otra'),
    prepositions: words(`
      a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
      aunque cuando mientras como si porque pues pese ya salvo excepto además luego`),
    linkingPrepositions: words('de del para en por con'),
    agentPrepositions: words('por'),
    objectPrepositions: words('a al'),
    sourcePrepositions: phrases(`
      según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, tal como dijo, a decir de`),
    opinionPrepositions: words('para'),
    comparativeOpeners: phrases('como, tal como, tal y como, según'),
    subordinators: words('aunque cuando mientras como si porque pues'),
    conjunctions: words('y e o u pero ni sino que mas'),
    honorifics: words('dr dra lic ing prof mons gral cnel sgto'),
    maleHonorifics: words('señor sr don monseñor padre fray lord sir'),
    femaleHonorifics: words('señora sra srta doña señorita sor'),
    firstNameHonorifics: words('don doña padre sor fray'),
    ageNouns: words('años'),
    possessors: pairs('su> sus>'),
    ...spanishPersonNouns,
    bodyNouns: words(`
      ong comunicado informe carta estudio documento documentos correo mensaje nota sentencia fallo demanda denuncia
      tuit sitio aviso artículo ley acuerdo editorial encuesta petición texto resolución auto empresa compañía firma
      grupo agencia departamento ministerio gobierno ejecutivo administración ayuntamiento consejo comité comisión
      organización asociación sindicato policía ejército banco club equipo universidad escuela hospital instituto
      partido tribunal juzgado corte embajada oficina diario periódico revista cadena canal televisión radio medio
      medios fabricante aerolínea operador regulador autoridad entidad fundación federación liga colectivo coalición
      plataforma marca museo iglesia restaurante hotel secretaría presidencia cancillería fiscalía alcaldía gobernación
      acta decreto dictamen escrito providencia querella expediente boletín bando defensa acusación dirección patronal gremio asamblea junta consejería comisaría cofradía
      casa defensoría institución cuenta página libro leyenda pancarta cartel sala constitución cámara senado
      moncloa kremlin organismo ente congregación diócesis arzobispado aseguradora petrolera multinacional corporación
      dependencia consistorio cabildo diputación delegación contraloría procuraduría superintendencia rotativo formación
      consultora constructora productora editora discográfica portal escudería central cuerpo cartera sindicatos empresas
      partidos asociaciones organizaciones bancos hospitales universidades ayuntamientos tribunales gobiernos comunidades`),
    anaphoricBodyNouns: words(
      'empresa compañía firma grupo agencia ministerio consejo comité comisión organización asociación sindicato banco club universidad escuela hospital instituto partido tribunal diario periódico revista cadena fabricante aerolínea operador regulador fundación federación liga colectivo ong marca museo institución organismo entidad ente congregación corporación multinacional aseguradora petrolera consultora constructora productora consistorio formación rotativo portal escudería cuerpo cartera',
    ),
    generalBodyNouns: words('ong organismo institución entidad ente organización corporación cuerpo'),
    bodySynonyms: phrases(`
      ayuntamiento consistorio, ministerio cartera, policía guardia cuerpo, partido formación, universidad institución`),
    inscriptionNouns: words(
      'cartel carteles pancarta pancartas pegatina letrero letreros rótulo pintada pintadas grafiti placa inscripción camiseta camisetas lema eslogan etiqueta bandera tatuaje',
    ),
    titleIntroducers: words(`
      titulado titulada titulados tituladas llamado llamada llamados llamadas denominado denominada denominados denominadas
      apodado apodada bautizado bautizada película libro novela canción álbum disco serie programa documental lema
      título eslogan hashtag campaña exposición proyecto cartel espectáculo artículo podcast cinta cuento operación banda`),
    sentenceOpeners: words(`
      sí no si ya aquí allí ahí hoy ayer mañana ahora entonces luego después antes así también tampoco además incluso
      quizá quizás siempre nunca jamás todavía aún mientras aunque sin embargo asimismo finalmente actualmente
      recientemente cómo por qué cuál cuándo dónde cuánto quién todo toda todos todas nada nadie algo alguien alguno
      ninguno ninguna mucho mucha poco más menos muy tan tanto cada cualquier dos tres cuatro cinco seis siete ocho
      nueve diez cien mil unos gracias hola buenos buenas señor señora preguntado preguntada preguntados consultado consultada consultados
      entrevistado entrevistada contactado contactada interrogado interrogada interpelado interpelada cuestionado
      cuestionada inquirido inquirida requerido requerida invitado invitada
      nacido nacida es son era fue hay ha han había está están estaba tiene tienen hace hacía lea leer ver foto vídeo
      video imagen fuente publicado actualizado primero segundo tercero último lo se me te nos le les esto eso ello
      quien tras pese junto cerca casi solo sólo otra otro otros mejor peor mayor menor claro bien mal vamos hemos he
      según dice dijo`),
    abbreviations: words(`
      sr sra srta dr dra lic ing prof mons st ee uu gral cnel sgto etc art núm pág vol aprox ej av avda d dña ud uds
      ene feb mar abr jun jul ago sept oct nov dic tel máx mín`),
  },
  names: {
    ...spanishNames,
    demonyms: spanishDemonyms,
    femaleEndings: endings('a'),
    particles: words('de del la las los van von der da dos di el al bin y'),
    organisationWords: words(`
      universidad escuela colegio hospital ministerio agencia consejo comité comisión oficina instituto fundación asociación
      federación unión partido banco grupo compañía sociedad corte parlamento congreso senado cámara asamblea policía guardia
      servicio servicios fuerza fuerzas ejército armada autoridad administración gobierno diario periódico prensa radio info
      televisión club fc real atlético deportivo liga copa centro iglesia museo teatro festival cumbre foro aeropuerto
      estación puente calle avenida plaza parque lago monte isla tribunal juzgado organización movimiento frente alianza
      sindicato confederación seguridad defensa tesoro estado estados república reino región departamento ayuntamiento
      naciones laboratorio laboratorios observatorio academia casa palacio brigada dirección nacional norte sur este oeste
      secretaría fiscalía junta cruz roja university group bank company inc ltd corp sa international media news times
      post institute city united google apple`),
    muteOpeners: words(
      'calle avenida paseo plaza plazoleta puente puerto villa isla lago monte parque cerro barrio valle camino ruta avda',
    ),
    namedAfterPeople: words(`
      hospital sanatorio clínica policlínico escuela colegio instituto liceo universidad academia conservatorio facultad
      fundación premio trofeo torneo copa memorial beca concurso estadio polideportivo pabellón gimnasio aeropuerto puerto teatro
      cine museo biblioteca auditorio galería casa villa palacio castillo torre residencia centro cuartel cárcel penal iglesia
      basílica parroquia catedral santuario convento calle avenida paseo plaza plazoleta puente parque jardín estación buque
      fragata club círculo estudio editorial lista orquesta coro banda ley barrio municipio partido isla lago
      monte represa central penitenciaría autopista bufete bodega`),
    organisationJoiners: words('de del para &'),
    places: spanishPlaces,
    dates: words(`
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
      miércoles jueves viernes sábado domingo`),
    nonNames: words(`
      español española españoles europeo europeos estadounidense ruso rusos ucraniano chino británico inglés alemán francés
      italiano israelí palestino iraní árabe musulmán cristiano judío católico mexicano argentino chileno colombiano
      venezolano peruano republicano republicanos demócrata demócratas socialista socialistas popular dios internet covid
      covid-19 coronavirus`),
  },
  morphology: {
    adverbEndings: endings('mente'),
    abstractEndings: endings('miento ción sión dad tad tud aje ismo ancia encia eza tura'),
    relationalEndings: endings('ica iva ana al il ense aria ar'),
    infinitiveEndings: pairs('ar>a er>e ir>e arse>a erse>e irse>e'),
    finiteEndings: endings('ó'),
    pluralFiniteEndings: endings('an en on'),
    agreeingPluralEndings: endings('s'),
    participleEndings: endings('ando iendo endo'),
    superlativeEndings: endings('ísimo ísima ísimos ísimas'),
    pluralVerbEndings: endings('n'),
    roleNounEndings: endings('ólogo óloga'),
  },
  page: {
    interviewLabels: words('p r pregunta respuesta periodista entrevistador'),
  },
  prose: spanishProse,
});
