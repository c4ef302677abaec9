/** How prices write a currency in letters, behind the figure. */
export const CURRENCIES = 'kr|zł|Kč|lei|Ft|EUR|CHF|USD|元|円|원';
