/** Pith's few icons, drawn in the colour of the text around them; what they mean is said by their button. */

const PATHS = {
  aloud: 'M2.5 6.2v3.6h2.4L8.6 13V3L4.9 6.2zM11 5.6a3.4 3.4 0 0 1 0 4.8M12.8 3.6a6.2 6.2 0 0 1 0 8.8',
  panel: 'M2.5 3h11v10h-11zM9.3 3v10',
  stop: 'M4 4h8v8H4z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  find: 'M10.4 10.4l3.6 3.6M11.8 7a4.8 4.8 0 1 1-9.6 0 4.8 4.8 0 0 1 9.6 0z',
  /** More above and below a line. */
  context: 'M8 5.2V1.6M5.9 3.5L8 1.4l2.1 2.1M2.5 8h11M8 10.8v3.6M5.9 12.5L8 14.6l2.1-2.1',
  star: 'M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z',
  tick: 'M2.5 8.5l3.5 3.5 7.5-8',
  shortened: 'M5 8v.2M8 8v.2M11 8v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
  why: 'M8 7.2v4.3M8 4.4v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
