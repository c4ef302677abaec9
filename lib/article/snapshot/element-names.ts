/** Which elements the copy of a page treats in a way of their own. */

/** Never text that a reader reads as running text. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'CANVAS',
  'OBJECT',
  'EMBED',
  'AUDIO',
  'SELECT',
  'DATALIST',
  'TEXTAREA',
  'OPTION',
  // What stands in them is for browsers that do not know them.
  'PROGRESS',
  'METER',
  // The reading over a word is no word of its sentence.
  'RT',
  'RP',
]);

/** Elements whose name or id becomes a property of their form or document. */
export const NAMED_PROPERTIES: ReadonlySet<string> = new Set([
  'FORM',
  'INPUT',
  'BUTTON',
  'FIELDSET',
  'OUTPUT',
  'IMG',
  'IFRAME',
]);

/** Elements that have no box, or whose box says nothing, and that are read all the same. */
export const NEVER_HIDDEN: ReadonlySet<string> = new Set([
  'HEAD',
  'BODY',
  'TITLE',
  'META',
  'LINK',
  'SCRIPT',
  'BR',
]);

/** Whether a script of a type is code, and no data for machines. */
export function isCode(type: string | null): boolean {
  return !/\bjson\b/i.test(type ?? '');
}
