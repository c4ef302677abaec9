/** Terms of offers, disclosures and disclaimers: small print that stands between an article's paragraphs, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const TERMS_ABROAD: PhraseTable = {
  de: [
    'mit (?:der|ihrer|deiner) (?:anmeldung|registrierung)\\b.{0,80}(?:stimm|akzeptier|erklär)',
    '(?:enthält|mit) (?:affiliate|werbe)-?links',
    'wir und unsere (?:\\d+ )?partner .{0,60}(?:speichern|verarbeiten|nutzen)',
    '^diese (?:website|webseite|seite) verwendet cookies',
  ],
  fr: [
    '^en (?:vous (?:inscrivant|abonnant)|cliquant)\\b.{0,80}vous acceptez',
    "liens? (?:d['’]affiliation|affiliés?)",
    'nous et nos (?:\\d+ )?partenaires .{0,60}(?:stock|utilis|trait)',
    '^ce site utilise des cookies',
  ],
  es: [
    '^al (?:suscribirte|suscribirse|registrarte|registrarse|hacer clic)\\b.{0,80}acepta',
    'enlaces? de afilia',
    'nosotros y nuestros (?:\\d+ )?socios',
    '^este sitio (?:web )?utiliza cookies',
  ],
  pt: [
    '^ao (?:se inscrever|assinar|clicar)\\b.{0,80}(?:concorda|aceita)',
    'links? de afiliad',
    'nós e os? nossos (?:\\d+ )?parceiros',
    '^este site (?:usa|utiliza) cookies',
  ],
  it: [
    '^(?:iscrivendoti|registrandoti|cliccando)\\b.{0,80}accett',
    'link di affiliazione',
    'noi e i nostri (?:\\d+ )?partner',
    '^questo sito (?:utilizza|usa) (?:i )?cookie',
  ],
  nl: [
    '^door (?:je|u) (?:in te schrijven|aan te melden)\\b.{0,80}akkoord',
    'affiliate-?links',
    'wij en onze (?:\\d+ )?partners',
    '^deze (?:web)?site (?:gebruikt|maakt gebruik van) cookies',
  ],
  sv: [
    '^genom att (?:prenumerera|anmäla dig)\\b.{0,80}godkänner',
    'innehåller (?:annons|affiliate)-?länkar',
    'vi och våra (?:\\d+ )?partners?',
  ],
  da: [
    '^ved at tilmelde dig\\b.{0,80}accepter',
    'indeholder (?:affiliate|reklame)-?links',
    'vi og vores (?:\\d+ )?partnere',
  ],
  no: ['^ved å (?:melde deg på|registrere deg)\\b.{0,80}godtar', 'vi og våre (?:\\d+ )?partnere'],
  pl: [
    '^(?:zapisując|rejestrując) się(?!\\p{L}).{0,80}(?:akceptujesz|zgadzasz|zgodę)',
    'linki afiliacyjne',
    'my i nasi (?:\\d+ )?partnerzy',
  ],
  cs: ['^(?:přihlášením|registrací)\\b.{0,80}souhlas', 'my a naši (?:\\d+ )?partneři'],
  tr: ['^(?:kaydolarak|abone olarak)\\b.{0,80}kabul'],
  ja: ['クッキー(?:（cookie）)?を使用', 'アフィリエイト(?:リンク|プログラム)'],
  zh: ['(?:本站|本網站|本网站)使用\\s?cookie'],
};

export const MEMBERSHIPS_ABROAD: PhraseTable = {
  de: [
    '^(?:jetzt |hier )?(?:mitglied|abonnent(?:in)?) werden\\b',
    '^bereits (?:abonniert|abonnent|mitglied|registriert)\\b.{0,20}\\?',
    '\\bjederzeit kündbar\\b',
    '^(?:alle|sämtliche) artikel (?:lesen|freischalten)\\b',
  ],
  fr: [
    '^déjà (?:abonné|inscrit)',
    '^(?:devenez|rejoignez) .{0,40}(?:membre|abonné)',
    'sans engagement\\b.{0,40}(?:mois|résili)',
    "^accédez à (?:tous|l[’']intégralité)",
  ],
  es: [
    '^¿?ya (?:eres|es) (?:suscriptor|socio|miembro)',
    '^(?:hazte|únete|suscríbete) .{0,40}(?:soci|miembro|premium)',
    'cancela cuando quieras',
  ],
  pt: ['^já (?:é|sou) assinante', '^(?:seja|torne-se) .{0,20}(?:assinante|membro)', 'cancele quando quiser'],
  it: [
    '^sei già (?:abbonato|iscritto)',
    '^(?:abbonati|diventa) .{0,30}(?:membro|sostenitore|premium)',
    'disdici quando vuoi',
  ],
  nl: [
    '^(?:al|reeds) (?:abonnee|lid)\\b.{0,10}\\?',
    '^word (?:nu )?(?:lid|abonnee)\\b',
    'op elk moment opzegbaar',
  ],
  sv: ['^redan prenumerant', '^bli (?:medlem|prenumerant)\\b', '(?:ingen|utan) bindningstid'],
  da: ['^(?:allerede|er du) abonnent', '^bliv (?:medlem|abonnent)\\b', 'ingen binding'],
  no: ['^(?:allerede|er du) abonnent', '^bli (?:medlem|abonnent)\\b', 'ingen bindingstid'],
  pl: ['^(?:masz już|jesteś) .{0,20}(?:prenumerat|subskryp)', '^zostań (?:prenumeratorem|subskrybentem)'],
  cs: ['^(?:už|již) (?:máte|jste) předplat', '^staňte se předplatitel'],
  ja: ['(?:有料)?会員(?:登録|になると)', 'いつでも(?:解約|キャンセル)'],
  zh: ['(?:成为|成為)(?:会员|會員|订阅)', '(?:已经是|已是)(?:会员|會員|订户|訂戶)'],
  ko: ['(?:유료|구독) ?회원(?:이신가요|가입)'],
};
