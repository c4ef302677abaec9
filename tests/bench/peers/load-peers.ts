/** Summarisers from the npm registry, each as a function from a text to its summary. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Peer {
  readonly name: string;
  /** @returns three sentences of an English text, joined. */
  summarise(text: string, title: string): Promise<string>;
}

const FOLDER = import.meta.dirname;
const SENTENCES = 3;

/** @returns those that could be installed and loaded; the others are named on stderr. */
export function loadPeers(): readonly Peer[] {
  if (!existsSync(join(FOLDER, 'node_modules'))) install();
  const require = createRequire(join(FOLDER, 'package.json'));
  return Object.entries(PEERS).flatMap(([name, read]) => {
    try {
      return [{ name, summarise: read(require(name.split(' ')[0] ?? name)) }];
    } catch (error) {
      console.error(`${name} does not load: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
}

function install(): void {
  console.error('Installing the summarisers to compare with…');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`They could not be installed; the table has Pith alone.\n${stderr}`);
}

/** What each package's own README says to call. node-summary and nodejs-text-summarizer do not load in Node 24; textrank-node took from a tenth of a second to forty seconds for an article. */
// biome-ignore lint/suspicious/noExplicitAny: packages without types, each with a shape of its own
const PEERS: Readonly<Record<string, (module: any) => Peer['summarise']>> = {
  'node-summarizer (by frequency)':
    ({ SummarizerManager }) =>
    async (text) =>
      new SummarizerManager(text, SENTENCES).getSummaryByFrequency().summary ?? '',
  'node-summarizer (by rank)':
    ({ SummarizerManager }) =>
    async (text) =>
      (await new SummarizerManager(text, SENTENCES).getSummaryByRank()).summary ?? '',
  lexrank:
    ({ summarize }) =>
    (text) =>
      new Promise((resolve, reject) => {
        summarize(text, SENTENCES, (error: unknown, lines: readonly { text: string }[] = []) =>
          error ? reject(error) : resolve(lines.map((line) => line.text).join(' ')),
        );
      }),
  sum: (sum) => async (text) => sum({ corpus: text, nSentences: SENTENCES }).summary,
  teaser: (Teaser) => async (text, title) =>
    new Teaser({ title, text }).summarize().slice(0, SENTENCES).join(' '),
  textrank:
    ({ TextRank }) =>
    async (text) =>
      new TextRank(text, { extractAmount: SENTENCES }).summarizedArticle,
  'ts-textrank': (module) => {
    const config = new module.AbsoluteSummarizerConfig(
      SENTENCES,
      new module.SorensenDiceSimilarity(),
      new module.DefaultTextParser(),
      0.85,
      module.Summarizer.SORT_OCCURENCE,
    );
    const summarizer = new module.Summarizer(config, new module.NullLogger());
    return async (text) => summarizer.summarize(text, 'en').join(' ');
  },
};
