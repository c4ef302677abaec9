/** Sets up what a command needs, then runs it: `node with-setup.mjs [--browsers] COMMAND [argument…]`. Plain JavaScript, since it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { installPackages } from './install-packages.mjs';

const [flag, ...rest] = process.argv.slice(2);
const [command, ...args] = flag === '--browsers' ? rest : [flag, ...rest];

installPackages();
const bin = join(process.cwd(), 'node_modules', '.bin');
const { status } = spawnSync(join(bin, 'node'), [command, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
process.exit(status ?? 1);
