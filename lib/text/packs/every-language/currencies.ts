/** How prices write a currency in letters, behind the figure. */
export const CURRENCIES = 'kr|zł|Kč|Ft|лв|EUR|CHF|USD';
