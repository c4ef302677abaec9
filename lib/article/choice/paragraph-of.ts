/** Makes a paragraph of what an element holds, called as the element is. */

/** @returns a paragraph that stands nowhere yet, with the element's attributes and all that was in it */
export function paragraphOf(element: Element): HTMLParagraphElement {
  const paragraph = element.ownerDocument.createElement('p');
  // Parsers take names like '@click' that browsers up to 2025 let nobody set.
  for (const attribute of element.attributes) paragraph.setAttributeNode(attribute.cloneNode() as Attr);
  while (element.firstChild) paragraph.append(element.firstChild);
  return paragraph;
}
