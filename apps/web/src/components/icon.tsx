const PATHS = {
  home: 'M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5M8.2 16.5v-4.6h3.6v4.6',
  flag: 'M5 17.5v-14M5 4h9.5l-1.8 3.3 1.8 3.2H5',
  box: 'm10 2.8 6.5 3.6v7.2L10 17.2l-6.5-3.6V6.4zM3.7 6.5 10 10l6.3-3.5M10 10v7',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 11.5h2.5v2.5H7z',
  building: 'M4.5 17V4.2l7-1.7V17M11.5 7.5h4V17M2.5 17h15M7 6.5h2M7 9.5h2M7 12.5h2',
  people:
    'M7.5 9.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2 16.5c.3-3 2.5-4.7 5.5-4.7s5.2 1.7 5.5 4.7M13 3.7a2.9 2.9 0 0 1 0 5.2M15.2 12.3c1.6.7 2.6 2.1 2.8 4.2',
  settings:
    'M3 6h6M13 6h4M3 14h3M10 14h7M11 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  layers: 'm10 3 7 4-7 4-7-4zM3.5 10.5 10 14l6.5-3.5M3.5 14 10 17.5l6.5-3.5',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17.5 17.5',
  both: 'M3 7h13M13 4l3 3-3 3M17 13.5H4M7 10.5l-3 3 3 3',
  bell: 'M5 8.5a5 5 0 0 1 10 0c0 4.5 1.8 5.5 1.8 5.5H3.2S5 13 5 8.5ZM8.3 16.7a2 2 0 0 0 3.4 0',
  menu: 'M3 6h14M3 10h14M3 14h14',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10.5 4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  down: 'm5 8 5 5 5-5',
  right: 'm8 5 5 5-5 5',
  left: 'm12 5-5 5 5 5',
  arrow: 'M3.5 10h13M12 5.5l4.5 4.5-4.5 4.5',
  upload: 'M10 13V3.5M6 7.5l4-4 4 4M3.5 13v3.5h13V13',
  download: 'M10 3.5V13M6 9l4 4 4-4M3.5 13v3.5h13V13',
  file: 'M5 2.8h6.5L15.5 7v10.2H5zM11.3 3v4.2h4',
  message: 'M3.5 4h13v9.5H9L5.5 17v-3.5h-2z',
  edit: 'm12.5 4.5 3 3L7 16H4v-3z',
  trash: 'M4 5.5h12M8 5.3V3.5h4v1.8M5.5 5.5l.7 11h7.6l.7-11',
  mail: 'M3 5h14v10.5H3zM3.5 5.5 10 11l6.5-5.5',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.8',
  globe: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c4 4.3 4 9.7 0 14M10 3c-4 4.3-4 9.7 0 14',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z',
  screen: 'M3 4h14v9.5H3zM7.5 17h5M10 13.5V17',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8v4M10 14.2v.3',
  offline:
    'M3 7.5c1.6-1.5 4-2.7 7-2.7M13 5.3c1.6.5 3 1.3 4 2.2M6 11c.9-.8 2-1.3 3-1.5M10 15.5v.2M3.5 3.5l13 13',
} as const;

export type IconName = keyof typeof PATHS;

/** One line drawing of the set. It says nothing to a screen reader; the words beside it do. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
