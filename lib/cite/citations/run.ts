/** A citation before it has a format: text, some of it in italics, some of it an address. */
export interface Run {
  readonly text: string;
  readonly kind?: 'italic' | 'address';
}

export function roman(text: string): Run {
  return { text };
}

export function italic(text: string): Run {
  return { text, kind: 'italic' };
}

/** An http or https address. */
export function address(link: string): Run {
  return { text: link, kind: 'address' };
}
