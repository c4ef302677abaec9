/** Loaded when a new reader wants to try Pith: the engine and the view, on the invented article. */
import type { ComponentChildren } from 'preact';
import { sampleArticle } from '../../components/model/sample.ts';
import { wordingFrom } from '../../components/model/wording.ts';
import { Sample } from '../../components/Sample.tsx';
import { message, uiLanguage } from '../../lib/browser/messages.ts';
import { collaboratorsFor } from '../popup/collaborators.ts';
import { samplePage } from './sample-page.ts';

const article = sampleArticle(wordingFrom({ uiLanguage: uiLanguage(), message }));
const collaborators = { ...collaboratorsFor(samplePage(article)), pendingCommand: async () => undefined };

/** @param onClose the reader closes the view, as they would a popup. */
export function sampleView(onClose: () => void): ComponentChildren {
  return <Sample article={article} collaborators={collaborators} onClose={onClose} />;
}
