/** Installs the npm packages that the lock file names, unless they are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @throws {Error} with a sentence for the reader when npm can't install them. */
export function installPackages() {
  if (isUpToDate()) return;
  console.error('Installing the npm packages…');
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  throw new Error('the npm packages could not be installed; what npm says is above.');
}

/** npm notes what it installed in a lock file of its own: each package must be there in the wanted version, but those for other platforms. */
function isUpToDate() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
      const found = installed[path];
      return (
        path === '' || (found === undefined ? wanted.optional === true : found.version === wanted.version)
      );
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>} by path
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
