/**
 * Reads nodes past whatever a page has put in the way of their properties: a form control named "parentNode" shadows that property
 * of its form, an image named "body" that of its document. The accessors come from the prototypes, which in a
 * content script belong to the extension's own world.
 */

type Get<T> = (node: Node) => T;

export interface Dom {
  readonly nodeType: Get<number>;
  /** In upper case for HTML elements. */
  readonly nodeName: Get<string>;
  readonly nodeValue: Get<string | null>;
  readonly firstChild: Get<Node | null>;
  readonly nextSibling: Get<Node | null>;
  readonly parentNode: Get<Node | null>;
  readonly attribute: (element: Node, name: string) => string | null;
  /** Whether an element has a box, and with options more; undefined where nothing is laid out. */
  readonly checkVisibility: ((element: Element, options?: CheckVisibilityOptions) => boolean) | undefined;
  /** In CSS pixels; null where nothing is laid out, and of elements that are not HTML. */
  readonly offsetWidth: Get<number>;
  readonly offsetHeight: Get<number>;
  readonly offsetLeft: Get<number>;
  readonly textContent: Get<string | null>;
  readonly shadowRoot: Get<ShadowRoot | null>;
  readonly documentElement: Get<Element | null>;
  readonly head: Get<Element | null>;
  readonly body: Get<Element | null>;
  readonly contentType: Get<string>;
  readonly url: Get<string>;
  readonly title: Get<string>;
  readonly view: Get<(Window & typeof globalThis) | null>;
  readonly implementation: Get<DOMImplementation>;
}

export function domOf(document: Document): Dom {
  const ofDocument = accessors(document);
  const documentElement = ofDocument<Element | null>('documentElement');
  const root = documentElement(document);
  const ofElement = accessors(root ?? document);
  const getAttribute = inherited(root, 'getAttribute')?.value as Element['getAttribute'] | undefined;
  const checkVisibility = inherited(root, 'checkVisibility')?.value as Element['checkVisibility'] | undefined;
  return {
    nodeType: ofDocument('nodeType'),
    nodeName: ofDocument('nodeName'),
    nodeValue: ofDocument('nodeValue'),
    firstChild: ofDocument('firstChild'),
    nextSibling: ofDocument('nextSibling'),
    parentNode: ofDocument('parentNode'),
    attribute: (element, name) => getAttribute?.call(element as Element, name) ?? null,
    checkVisibility: checkVisibility && ((element, options) => checkVisibility.call(element, options)),
    offsetWidth: ofElement('offsetWidth'),
    offsetHeight: ofElement('offsetHeight'),
    offsetLeft: ofElement('offsetLeft'),
    textContent: ofElement('textContent'),
    shadowRoot: ofElement('shadowRoot'),
    documentElement,
    head: ofDocument('head'),
    body: ofDocument('body'),
    contentType: ofDocument('contentType'),
    url: ofDocument('URL'),
    title: ofDocument('title'),
    view: ofDocument('defaultView'),
    implementation: ofDocument('implementation'),
  };
}

/** The method that an object has from its prototypes, bound to it; an own property of that name does not count. */
export function methodOf<T extends object, K extends keyof T & string>(object: T, name: K): T[K] | undefined {
  const method = inherited(object, name)?.value;
  return typeof method === 'function' ? method.bind(object) : undefined;
}

function accessors(sample: object) {
  return <T>(name: string): Get<T> => {
    const get = inherited(sample, name)?.get;
    return (node) => (get ? get.call(node) : null) as T;
  };
}

function inherited(object: object | null, name: string): PropertyDescriptor | undefined {
  let prototype = object && Object.getPrototypeOf(object);
  while (prototype) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own) return own;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}
