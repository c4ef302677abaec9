/** The months as dates name them, January first; forms of one month are parted by bars. BCP 47 languages. */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december',
  de: 'jän|januar|jänner februar mär|mrz|märz april mai juni juli august september okt|oktober november dez|dezember',
  fr: 'janv|janvier fév|févr|février mars avr|avril mai juin juil|juillet août septembre octobre novembre déc|décembre',
  es: 'ene|enero febrero marzo abr|abril mayo junio julio ago|agosto sept|septiembre|setiembre octubre noviembre dic|diciembre',
  pt: 'janeiro fev|fevereiro março abril maio junho julho agosto set|setembro out|outubro novembro dez|dezembro',
  it: 'gen|gennaio febbraio marzo aprile mag|maggio giu|giugno lug|luglio agosto set|settembre ott|ottobre novembre dic|dicembre',
  nl: 'januari februari mrt|maart april mei juni juli augustus september okt|oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november des|desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

/** The number of each month by its names in lower case, 1..12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) =>
    months
      .split(' ')
      .flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
  ),
);

/** Year, month and day in Chinese, Japanese and Korean. */
export const WITH_SIGNS = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** "2019年3月1日 13時16分", perhaps with a weekday and a word or two. */
export const LINE_WITH_SIGNS = /^\D{0,12}\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일].{0,24}$/;
