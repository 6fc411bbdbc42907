/** The mark: an arch bridge in two strokes, one pier of each shore's colour. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round" aria-hidden="true">
      <path d="M3 23C3 14 9 8 16 8s13 6 13 15" stroke="var(--blue)" strokeWidth="2.2" />
      <path d="M2 23.5h28" stroke="var(--ink)" strokeWidth="2.2" />
      <path d="M11 10.4V23" stroke="var(--blue)" strokeWidth="1.8" />
      <path d="M21 10.4V23" stroke="var(--persimmon)" strokeWidth="1.8" />
    </svg>
  );
}
