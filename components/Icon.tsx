/** Pith's few icons, drawn in the colour of the text around them; what they mean is said by their button. */

const PATHS = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  find: 'M10.4 10.4l3.6 3.6M11.8 7a4.8 4.8 0 1 1-9.6 0 4.8 4.8 0 0 1 9.6 0z',
  context: 'M2.5 4h11M2.5 8h11M2.5 12h6',
  tick: 'M2.5 8.5l3.5 3.5 7.5-8',
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
