/** `npm run licences`: what Pith ships of others and under which licence, then what it is built and tested with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';

readArguments({}, 'npm run licences');

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Package>>;
};
const all = Object.entries(packages).filter(([path]) => path !== '');
/** The optional ones are Node itself, for each platform. */
const isShipped = ({ dev, optional }: Package): boolean => !dev && !optional;
const shipped = all.filter(([, each]) => isShipped(each));
/** Lists of others that stand in Pith's own files. */
const LISTS = [
  ['lib/cite/private-parameters.ts', "brave-core's query filter", 'MPL-2.0'],
  ['lib/text/packs/names/german.ts', "rarer names of @faker-js/faker's", 'MIT'],
] as const;

console.log('Shipped:');
for (const [path, { version, license }] of shipped) {
  console.log(`  ${nameOf(path)} ${version}: ${license ?? licenceIn(path)}`);
}
for (const [file, source, licence] of LISTS) console.log(`  ${file}, ${source}: ${licence}`);
console.log('Build and test, packages by licence:');
const counts = Map.groupBy(
  all.filter(([, each]) => !isShipped(each)),
  ([path, { license }]) => license ?? licenceIn(path),
);
for (const [licence, of] of [...counts].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`  ${licence}: ${of.length}`);
}
const scripts = all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
console.log(`With an install script: ${scripts.join(', ') || 'none'}`);

/** "node_modules/a/node_modules/b" is b. */
function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

/** As the package itself has it, where the lock file is silent; one for another platform is not installed. */
function licenceIn(path: string): string {
  try {
    return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).license ?? 'none named';
  } catch {
    return 'not installed here';
  }
}
