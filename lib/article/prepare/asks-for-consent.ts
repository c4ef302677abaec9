/** Whether a text may be that of a consent notice: such a notice says what it asks for. */

const WORDS = /cookie|consent|gdpr/i;

export function asksForConsent(text: string): boolean {
  return WORDS.test(text);
}
