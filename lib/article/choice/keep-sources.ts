/** Makes a paragraph of a block quote's footer, which names who says it: Readability drops every footer. */
export function keepSources(document: Document): void {
  for (const footer of document.querySelectorAll('blockquote footer')) {
    const paragraph = document.createElement('p');
    for (const { name, value } of footer.attributes) paragraph.setAttribute(name, value);
    paragraph.append(...footer.childNodes);
    footer.replaceWith(paragraph);
  }
}
