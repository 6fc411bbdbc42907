import type { KeyboardEvent } from 'react';

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowUp: (at, count) => (at < 0 ? count - 1 : Math.max(0, at - 1)),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Up, Down, Home and End walk from message to message; what is inside of one keeps its own keys. */
export function walkMessages(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const list = event.currentTarget;
  const target = event.target as HTMLElement;
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  if (target !== list && target.tagName !== 'LI') return;
  const items = [...list.querySelectorAll<HTMLElement>('li[tabindex]')];
  const next = items[step(items.indexOf(target), items.length)];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}
