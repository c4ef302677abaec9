/** The quotes, under who said them. */
import { useId } from 'preact/hooks';
import type { Attribution } from '../lib/cite/attribution.ts';
import { Choice } from './Choice.tsx';
import type { Handlers } from './model/handlers.ts';
import { notSoughtText } from './model/not-sought.ts';
import { ORDERS } from './model/settings.ts';
import { firstQuotes, groupQuotes, sharesOf } from './model/speaker-groups.ts';
import type { SummaryState } from './model/state.ts';
import { SpeakerChips } from './SpeakerChips.tsx';
import { SpeakerQuotes } from './SpeakerQuotes.tsx';
import { WhoIsQuoted } from './WhoIsQuoted.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly state: SummaryState;
  /** How many of them to draw. */
  readonly count: number;
  readonly handlers: Pick<
    Handlers,
    'onShow' | 'onCopy' | 'onCopySpeaker' | 'onOrder' | 'onFilter' | 'onToggle' | 'onCopyTable'
  >;
}

export function Quotes({ state, count, handlers }: Props) {
  const wording = useWording();
  const { t } = wording;
  const heading = useId();
  const { article, summary, settings, speaker, current, copied, opened } = state;
  const isNamed = (attribution: Attribution) => !summary.speakersNotSought || 'name' in attribution;
  const shares = sharesOf(article, summary.quotes).filter(({ attribution }) => isNamed(attribution));
  const groups = firstQuotes(groupQuotes(article, summary.quotes, settings.order, speaker), count);
  return (
    <section class="quotes" aria-labelledby={heading}>
      <div class="head">
        <h2 id={heading}>{t('quotes')}</h2>
        {shares.length > 1 && (
          <Choice
            name="order"
            legend={t('order')}
            options={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
            chosen={settings.order}
            onChoose={handlers.onOrder}
          />
        )}
      </div>
      {summary.quotes.length === 0 && <p class="none">{t('noQuotes')}</p>}
      {summary.quotes.length > 0 && summary.speakersNotSought && (
        <p class="none">{notSoughtText(article.language, wording)}</p>
      )}
      {shares.length > 1 && (
        <SpeakerChips
          shares={shares}
          language={article.language}
          quotes={summary.quotes.length}
          chosen={speaker}
          onFilter={handlers.onFilter}
        />
      )}
      {shares.length > 1 && !summary.speakersNotSought && (
        <WhoIsQuoted shares={shares} language={article.language} onCopy={handlers.onCopyTable} />
      )}
      {groups.map((group) => (
        <SpeakerQuotes
          key={group.quotes[0]?.index}
          article={article}
          group={group}
          hasHeading={isNamed(group.attribution)}
          current={current}
          copied={copied}
          opened={opened}
          handlers={handlers}
        />
      ))}
    </section>
  );
}
