/** Whether a byline names a desk, a paper or an agency: they are set like people's names, and no bibliography cuts them. */

/** Words that such names have, and people's hardly ever. Without accents. */
const WORDS: readonly string[] = [
  // English
  `agency associated association board bureau business channel company council correspondent correspondents desk
  digital editor editors editorial editorials magazine media network news newsroom newswire online politics press radio
  reporter reporters service sport sports staff studio studios team television the times today tribune wire world
  writer writers`,
  // German
  'agentur nachrichten redaktion rundfunk welle zeitung',
  // French
  'agence presse redaction televisions',
  // Spanish, Portuguese, Italian
  'agencia agenzia noticias notizie prensa redaccion redacao redazione stampa',
  // Dutch, Polish, Turkish
  'redactie agencja redakcja prasowa ajansi haber haberleri',
  // Agencies that write their names in full
  'anadolu ansa interfax lusa reuters tass ukrinform xinhua yonhap',
];
const DESKS: ReadonlySet<string> = new Set(WORDS.flatMap((line) => line.split(/\s+/)));
const MARKS = /\p{M}/gu;

/** "Courier Staff", "Agence France-Presse", "ANADOLU AJANSI". */
export function isDesk(name: string): boolean {
  const plain = name.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('ı', 'i');
  return plain.split(/[\s-]+/).some((word) => DESKS.has(word));
}
