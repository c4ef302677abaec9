/** A source file's syntax tree, as far as the words in it go. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** All nodes of a file, parents first, each with its parent. */
export function nodesOf(path: string): readonly (readonly [node: Node, parent: Node])[] {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const nodes: [Node, Node][] = [];
  const visit = (node: Node, parent: Node) => {
    nodes.push([node, parent]);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node);
      }
    }
  };
  const root = program as unknown as Node;
  visit(root, root);
  return nodes;
}

/** The fixed parts of a string or template; undefined for any other node. */
export function partsOf(node: Node): readonly string[] | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
