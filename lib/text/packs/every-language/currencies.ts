/** How prices write a currency in letters, behind the figure. */
export const CURRENCIES =
  'kr|zł|Kč|Ft|лв|lei|din|руб|грн|Rp|RM|Rs|TL|đ|AED|SAR|EUR|CHF|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF|RON|RSD|TRY|JPY|CNY|KRW|INR|IDR';

/** Those that a letter may follow: Chinese "99元起". */
export const UNSPACED_CURRENCIES = '元|円|원|บาท';

/** Before the figure: "Rp 20.000", "CHF 20". */
export const CURRENCIES_BEFORE = 'Rp|RM|Rs|TL|AED|SAR|EUR|CHF|USD|GBP';
