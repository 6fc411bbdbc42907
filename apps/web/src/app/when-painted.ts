/** Runs when the first screen is drawn and the browser has time, e.g. to open the socket. */
export function whenPainted(run: () => void): void {
  const idle = window.requestIdleCallback ?? ((later: () => void) => setTimeout(later, 200));
  const soon = () => idle(run, { timeout: 3000 });
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
