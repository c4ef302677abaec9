/** How prices write a currency in letters, before or behind the figure. */
export const CURRENCIES = 'kr|zł|Kč|lei|Rp|TL|EUR|CHF|USD|元|円|원';
