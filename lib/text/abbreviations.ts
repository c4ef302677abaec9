/** Abbreviations after which a full stop often ends no sentence, by language. Compared in lower case, without the last full stop. */
import { primarySubtag } from './direction.ts';

export interface Abbreviations {
  /** Always followed by more of the sentence: titles before names, "vs.", "z.B.". */
  readonly binding: ReadonlySet<string>;
  /** Followed by more of the sentence where a figure comes next: "No. 5", "Jan. 3". */
  readonly numbering: ReadonlySet<string>;
  /** May end a sentence; does so only where the next word is one that begins sentences. */
  readonly loose: ReadonlySet<string>;
  /** Figures with a full stop are ordinals ("am 3. Mai"). */
  readonly ordinals: boolean;
}

type Row = readonly [binding: string, numbering?: string, loose?: string];

/** Languages that write an ordinal as a figure with a full stop. */
const ORDINALS = new Set('cs da de et fi hr hu is lb lv nb nn no pl sk sl sr tr'.split(' '));

/** Understood everywhere: names and houses of other countries turn up in any language. */
const COMMON: Row = [
  'mr mrs ms dr prof st mme mlle mons vs',
  'no nos nr vol fig art p pp ch',
  'jr sr inc ltd co corp etc al approx est',
];

const ROWS: Readonly<Record<string, Row>> = {
  en: [
    'gen lt col sgt capt cmdr cpl maj adm rev hon sen rep gov pres supt insp det messrs sens reps e.g i.e cf mt ft',
    'jan feb mar apr jun jul aug sep sept oct nov dec approx sec',
    'bros dept ave rd blvd calif mass fla ariz colo conn mich minn tenn tex wis wash ore okla neb mont pa va ga ill ind kan ky la md mo nev vt wyo a.m p.m u.s u.k u.n e.u d.c n.y l.a ph.d m.d b.a m.a',
  ],
  de: [
    'hr fr frl dipl ing mag bzw bspw z.b d.h u.a z.t i.d.r sog ca evtl ggf inkl exkl max min geb gest st dr.med jhd lt gem vgl',
    'nr abs art ziff s bd kap tel jan feb mär apr jun jul aug sept okt nov dez',
    'usw mio mrd mill tsd str u.s.w u.ä etc uvm',
  ],
  fr: [
    'm mm mme mmes mlle me dr pr mgr st ste p.ex c.-à-d cf av apr env',
    'n art p pp vol chap tél janv févr avr juil sept oct nov déc',
    'etc cie',
  ],
  es: [
    'sr sra srta dr dra d dña lic ing prof gral cnel ud uds p.ej pte avda excmo sto sta',
    'núm n.º art pág págs vol tel',
    'etc ee.uu ss.mm s.a s.l cía jj.oo',
  ],
  it: [
    'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen mons es ecc.za geom rag arch',
    'n nn art pag pagg vol tel',
    'ecc s.p.a s.r.l',
  ],
  pt: ['sr sra dr dra prof profa eng exmo exma d p.ex gen cel', 'n núm art pág vol tel', 'etc ltda s.a'],
  nl: [
    'dhr mevr mw mr drs ir ing prof dr ds bijv bv d.w.z m.a.w o.a i.v.m t.o.v z.g zgn ca resp evt incl excl',
    'nr art blz tel',
    'enz e.d n.v b.v jl',
  ],
  sv: [
    'bl.a d.v.s dvs t.ex s.k ca fr.o.m t.o.m kl',
    'nr kap sid tel jan feb apr aug sept okt nov dec',
    'm.m osv etc m.fl',
  ],
  da: [
    'bl.a dvs f.eks fx hr fr ca kl pga ifm mht inkl ekskl',
    'nr kap s tlf jan feb apr aug sept okt nov dec',
    'm.m osv mv mio mia kr a.m.b.a',
  ],
  no: [
    'bl.a dvs f.eks hr fr ca kl pga inkl ekskl st',
    'nr kap s tlf jan feb apr aug sept okt nov des',
    'm.m osv mv mill mrd kr',
  ],
  fi: ['esim ns mm n ks vrt', 's tel', 'jne yms ym'],
  pl: [
    'dr prof mgr inż gen płk kpt ks św hab red tzw np m.in tj ok ww ul al pl im',
    'nr art str poz tel',
    'itd itp godz r w mln mld tys zł',
  ],
  cs: [
    'mgr ing dr prof bc mudr judr phdr gen např tzv tj atp sv ul nám p tzn',
    'č čl str odst tel',
    'atd mil mld tis kč hod r',
  ],
  hu: ['dr prof ifj id özv pl ún kb ill', 'sz tel', 'stb'],
  ro: ['dl dna d-na dr prof ing col gen str', 'nr art pag tel', 'etc'],
  tr: ['dr prof doç av sn yrd op uzm alb gen örn bkz', 'no s', 'vb vs mad cad sok mah şti'],
  ru: ['т.е т.к др им ул просп пл акад проф ген стр', 'г гг с ст рис табл', 'т.д т.п руб коп тыс млн млрд'],
  uk: ['т.зв ім вул просп пл акад проф ген', 'р рр с ст рис', 'т.д т.п грн коп тис млн млрд'],
  el: ['κ κα κ.κ δρ π.χ δηλ λ.χ αρ', 'αρ σελ', 'κ.λπ κ.ά κτλ μ.μ π.μ εκ δισ'],
  id: ['dr ir drs hj h prof kh ust jl', 'no hlm', 'dll dsb dst'],
};

const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  sk: 'cs',
  ca: 'es',
  gl: 'pt',
};

const wordSet = (...lists: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (list ? list.split(' ') : [])));

const cache = new Map<string, Abbreviations>();

/** @param language BCP 47; a language without a table of its own gets the common one. */
export function abbreviationsOf(language: string): Abbreviations {
  const subtag = primarySubtag(language);
  const known = cache.get(subtag);
  if (known) return known;
  const [binding, numbering, loose]: Row = ROWS[ALIASES[subtag] ?? subtag] ?? [''];
  const table = {
    binding: wordSet(COMMON[0], binding),
    numbering: wordSet(COMMON[1], numbering),
    loose: wordSet(COMMON[2], loose),
    ordinals: ORDINALS.has(subtag),
  };
  cache.set(subtag, table);
  return table;
}
