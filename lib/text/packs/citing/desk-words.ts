/** Words in the names of desks, papers and agencies, by which a byline is no person's. */

/** Words that such names have, and people's hardly ever. Without accents. */
export const DESK_WORDS: readonly string[] = [
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
