/** `npm run drawing`: draws the house anew in .github/docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { drawImports } from './draw-imports.ts';
import { readArguments } from './read-arguments.ts';

readArguments({}, 'npm run drawing');

const PAGE = '.github/docs/architecture.md';

const page = readFileSync(PAGE, 'utf8');
writeFileSync(PAGE, page.replace(/(?<=```mermaid\n).*?(?=\n```)/s, drawImports));
