/** Spanish nouns for people: offices, trades, kin. */
import { forms, phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

/** Men's and women's forms differ by -o and -a, or by -a. */
const IN_O = `
  ministr secretari diputad alcaldes abogad magistrad comisari delegad candidat científic médic biólog economist físic
  químic históric politólog sociólog psicólog filósof antropólog epidemiólog virólog meteorólog músic polític
  arquitect ingenier cociner enfermer portero bomber vecin activist empresari funcionari catedrátic
  técnic agent consejer tesorer vocer enviad encargad exministr vicesecretari subsecretari viceministr
  jef arzobisp obisp hij herman espos sobrin abuel ti amig testig`;
const IN_OR = `
  senador gobernador embajador director subdirector fundador cofundador editor redactor autor escritor actor cantor
  productor profesor investigador doctor historiador entrenador jugador asesor consultor coordinador portador
  procurador inspector rector pintor presentador conductor realizador emprendedor inversor agricultor trabajador
  director-general defensor administrador seleccionador vicerrector exdirector exgobernador legislador concursante regidor corregidor`;

export const spanishPersonNouns: PersonNouns = {
  roleNouns: words(
    `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta premier canciller juez jueza fiscal fiscala
    alcalde alcaldesa intendente concejal concejala portavoz general coronel capitán capitana teniente sargento
    comandante almirante oficial inspector agente policía detective rey reina príncipe princesa papa cardenal sacerdote pastor
    rabino imán emperador líder jefe jefa titular miembro dirigente gerente ceo presidenta-ejecutiva
    dueño dueña propietario propietaria periodista corresponsal reportero reportera columnista cronista novelista poeta
    actriz cantante rapero músico guitarrista humorista cómico cómica locutor locutora cineasta fotógrafo fotógrafa
    analista estratega experto experta especialista docente maestra maestro estudiante alumno alumna cirujano cirujana
    psiquiatra pediatra delantero delantera defensa centrocampista portero portera mediocampista piloto ciclista tenista
    nadador nadadora atleta campeón campeona futbolista artista diseñador diseñadora creador creadora chef granjero
    ganadero ganadera pescador voluntario voluntaria sindicalista parlamentario parlamentaria eurodiputado eurodiputada congresista
    representante responsable socio socia socio-fundador astronauta exfutbolista empresaria millonario magnate
    curador curadora comisaria crítico crítica astrónomo geólogo geóloga arqueólogo arqueóloga mandatario mandataria
    primer-ministro subsecretario subsecretaria viuda
    míster mister interino interina edil ediles vicealcalde vicealcaldesa exalcalde exalcaldesa exfiscal exjuez exjueza exjugador exjugadora
    exentrenador exvicepresidente exvicepresidenta excanciller exparlamentario exsenador exsenadora exdiputado
    exdiputada volante arquero arquera golero zaguero zaguera púgil boxeador boxeadora karateca judoca surfista
    montañista alpinista preparador preparadora cura párroco monja fraile pontífice nuncio abad letrado letrada
    notario notaria escribano escribana perito perita forense farmacéutico farmacéutica dentista nutricionista
    fisioterapeuta terapeuta matemático matemática geógrafo geógrafa demógrafo ambientalista ecologista urbanista
    paisajista guionista dramaturgo dramaturga escultor escultora ilustrador ilustradora dibujante caricaturista
    bailarín bailarina coreógrafo coreógrafa cantautor cantautora compositor compositora tenor soprano comediante
    influencer youtuber bloguero bloguera streamer dj panelista hotelero hotelera restaurador restauradora panadero
    panadera carnicero pastelero librero librera quiosquero bibliotecario bibliotecaria artesano artesana carpintero
    electricista fontanero plomero albañil chofer camionero minero viticultor viticultora apicultor apicultora
    banquero banquera directivo directiva gremialista cacique lonko lideresa vicecanciller contralor contralora
    ombudsman síndico síndica auditora superintendente intendenta viceintendente viceintendenta prefecto prefecta
    vicerrectora decano decana vicedecano vicedecana académico académica tutor tutora monitor monitora cuidador
    cuidadora matrona partera paramédico paramédica socorrista rescatista guardavidas brigadista suboficial
    subcomisario brigadier vicealmirante contralmirante presidente-ejecutivo exministra exgobernadora exdirectora
    exrector exrectora exjefe exjefa vicepremier vicefiscal teniente-alcalde extremo mediocentro ariete timonel
    seleccionadora técnica exvocero portavoza comisionado comisionada relator relatora observador observadora`,
    forms(IN_O, 'o a'),
    forms(IN_OR, '- a'),
  ),
  roleSynonyms: phrases(`
    alcalde alcaldesa regidor regidora edil mandatario mandataria, concejal concejala edil,
    presidente presidenta mandatario mandataria, ministro ministra consejero consejera secretario secretaria titular funcionario funcionaria canciller,
    abogado abogada letrado letrada defensor defensora penalista, juez jueza magistrado magistrada, fiscal fiscala representante,
    entrenador entrenadora técnico míster preparador seleccionador, médico médica doctor doctora facultativo facultativa,
    diputado diputada senador senadora legislador legisladora parlamentario parlamentaria,
    sindicalista gremialista secretario secretaria dirigente, consejero director directora empresario empresaria ejecutivo ejecutiva directivo directiva gerente,
    obispo arzobispo prelado, sacerdote cura párroco religioso, escritor escritora novelista autor autora, director directora cineasta realizador realizadora`),
  maleRoleNouns: words(
    `presidente vicepresidente expresidente alcalde concejal juez rey príncipe papa jefe dueño actor maestro alumno experto
    portero campeón padre marido hombre niño chico tío abuelo capitán sacerdote mandatario fotógrafo reportero cura hijo`,
    forms(IN_O, 'o'),
    forms(IN_OR, '-'),
  ),
  femaleRoleNouns: words(
    `presidenta vicepresidenta expresidenta alcaldesa concejala jueza fiscala reina princesa jefa dueña actriz maestra
    alumna experta portera campeona madre mujer niña chica tía abuela capitana viuda mandataria fotógrafa reportera hija`,
    forms(IN_O, 'a'),
    forms(IN_OR, 'a'),
  ),
  personNouns: words(`
    fuente fuentes testigo testigos vecino vecina vecinos amigo amiga amigos familiar familiares padre madre padres hermano
    hermana hijo hija hijos esposo esposa marido mujer hombre hombres mujeres niño niña niños joven jóvenes pareja víctima
    víctimas paciente pacientes médicos expertos expertas científicos investigadores analistas críticos seguidores
    partidarios residentes residente habitantes ciudadano ciudadana ciudadanos manifestantes manifestante activistas
    abogados fiscales policías agentes bomberos funcionario funcionarios oficiales periodistas profesores estudiantes
    alumnos trabajador trabajadora trabajadores empleado empleada empleados obreros legisladores diputados senadores
    ministros dirigentes líderes miembros usuario usuaria usuarios internautas cliente clienta clientes jugador jugadores
    hincha hinchas aficionados juez jueces autoridades familia familias persona personas gente conductor pasajero pasajera
    pasajeros acusado acusada detenido sospechoso soldado soldados militares diplomático diplomáticos portavoces voceros
    agricultores ganaderos pescadores comerciantes comerciante turista turistas refugiados migrantes abuela abuelo primo
    prima compañero compañera compañeros colega colegas exmarido exmujer novio novia afectado afectada afectados
    superviviente sobreviviente participante participantes organizadores asistentes propietarios inquilino anciano anciana
    voluntarios tripulante supervivientes sobrevivientes allegado allegados allegada camarero camarera taxista mamá papá tía tío
    nieto nieta sobrino sobrina enfermeros concejales alcaldes consejeros catedráticos profesionales jubilado jubilada autor autores auditor auditores
    lector lectora lectores espectador espectadora espectadores transeúnte transeúntes feriante feriantes vendedor
    vendedora vendedores locatario locataria locatarios damnificado damnificada damnificados preso presos interno
    internos recluso reclusos herido heridos rescatistas madres mamás papás votante votantes socorristas bañista
    bañistas comensal denunciante denunciantes querellante imputado imputada imputados procesado procesada acusados
    investigado investigada sindicalistas empresarios productores hosteleros opositores protagonista protagonistas
    feligrés feligreses devoto devotos chico chica chicos chicas muchacho muchacha muchachos hermanos hermanas tíos
    vecinas trabajadoras maestros maestras docentes deportado deportada deportados desplazado desplazada desplazados
    oyente oyentes televidente televidentes suegra suegro yerno nuera cuñado cuñada madrastra padrastro expareja
    inquilina inquilinos arrendatario camionero camioneros transportistas ciclistas peatón peatones`),
  anaphoricPersonNouns: words(
    'hombre mujer interesado interesada aludido aludida susodicho susodicha mencionado mencionada treintañero treintañera cuarentón cuarentona sexagenario sexagenaria septuagenario septuagenaria octogenario octogenaria nonagenario nonagenaria',
  ),
};
