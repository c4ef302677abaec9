/** Where the reader is among points and quotes, and the way to the others: it stays in sight. */
import type { ItemId } from './model/item.ts';
import type { SummaryState } from './model/state.ts';
import { moveToSection, type SectionName } from './move-focus.ts';
import { Strip } from './Strip.tsx';
import { useInView } from './use-in-view.ts';
import { useWording } from './wording-context.ts';

const SECTIONS = ['points', 'quotes'] as const satisfies readonly SectionName[];

interface Props {
  readonly state: SummaryState;
  /** How many quotes are drawn below. */
  readonly quotes: number;
  readonly focused: ItemId | undefined;
}

export function JumpBar({ state, quotes, focused }: Props) {
  const { t, number } = useWording();
  const { summary, settings, speaker } = state;
  const inView = useInView([summary, settings.order, speaker, quotes]);
  const here = sectionOf(focused) ?? (isAmongQuotes(inView) ? 'quotes' : 'points');
  const counts = { points: summary.points.length, quotes: summary.quotes.length };
  const sections = SECTIONS.filter((section) => counts[section] > 0);
  return (
    <nav class="bar" aria-label={t('contents')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              data-action={`to-${section}`}
              aria-current={section === here ? 'location' : undefined}
              onClick={() => moveToSection(document, section)}
            >
              {t(section)} <span class="count">{number(counts[section])}</span>
            </button>
          </li>
        ))}
      </ul>
      <Strip state={state} inView={inView} focused={focused} />
    </nav>
  );
}

function sectionOf(item: ItemId | undefined): SectionName | undefined {
  if (item?.startsWith('point')) return 'points';
  return item?.startsWith('quote') ? 'quotes' : undefined;
}

/** Points that are still in view count first: they stand first. */
function isAmongQuotes(inView: ReadonlySet<ItemId>): boolean {
  return inView.size > 0 && ![...inView].some((item) => item.startsWith('point'));
}
