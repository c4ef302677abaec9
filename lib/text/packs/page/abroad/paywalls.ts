/** How a page tells its reader that more of the article is for subscribers, in other languages than English. */
import type { PhraseTable } from '../phrase-table.ts';

export const WALLS_ABROAD: PhraseTable = {
  de: [
    'weiterlesen mit .{0,30}\\b(?:abo|plus|premium)',
    'jetzt (?:weiterlesen|freischalten)',
    'artikel freischalten',
    'nur für abonnenten',
    'um diesen artikel (?:weiter)?zu ?lesen',
  ],
  fr: [
    'réservée?s? (?:à nos |aux )abonnés',
    'il vous reste .{0,8}% .{0,20}à (?:lire|découvrir)',
    'abonnez-vous pour (?:lire|continuer)',
    'pour lire la suite,? .{0,30}abonn',
  ],
  es: [
    '(?:suscríbete|suscríbase|regístrate) (?:para|y) (?:seguir|continuar|sigue) ?ley',
    '(?:contenido|artículo) (?:exclusivo )?(?:para|solo para) suscriptores',
  ],
  pt: [
    'para continuar lendo',
    'assine para (?:ler|continuar)',
    '(?:conteúdo|exclusivo|matéria) (?:exclusivo )?para assinantes',
  ],
  it: ['abbonati per (?:continuare|leggere)', '(?:contenuto|articolo) riservato agli abbonati'],
  nl: ['alleen voor abonnees', 'om verder te lezen', 'lees verder met een abonnement'],
  sv: ['för att läsa (?:vidare|hela artikeln)', 'artikeln är för (?:dig som är )?prenumeranter'],
  da: ['for at læse (?:videre|hele artiklen)', 'kun for abonnenter'],
  no: ['for å lese (?:videre|hele (?:saken|artikkelen))', 'kun for abonnenter'],
  pl: ['(?:aby|żeby) (?:czytać|przeczytać) (?:dalej|cały|całość)', 'dalsza część .{0,30}dla prenumeratorów'],
  cs: ['pouze pro předplatitele', 'chcete-li číst dál'],
  tr: ['okumaya devam etmek için'],
  ru: [
    '(?:статья|материал) доступ(?:на|ен) (?:только )?(?:по подписке|подписчикам)',
    'чтобы (?:читать|дочитать)',
  ],
  ja: [
    '(?:有料会員|会員|読者)限定',
    '続きを(?:読む|お読みになる|ご覧になる)には',
    '残り\\s?[\\d０-９,，]+文字',
  ],
  zh: [
    '(?:订阅|訂閱|登录|登錄|登入|注册).{0,10}(?:阅读|閱讀)全文',
    '付[费費](?:阅读|閱讀|内容)',
    '(?:会员|會員)(?:专享|專享)',
  ],
  ko: ['(?:유료|회원) ?전용 (?:기사|콘텐츠)', '구독(?:하고|하시면) .{0,20}전체'],
};
