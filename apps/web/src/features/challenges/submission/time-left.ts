export interface TimeLeft {
  days: number;
  /** `07:05:09` */
  clock: string;
}

/** What is left until an instant, to the second; nothing once it has passed. */
export function timeLeft(now: Date, at: Date): TimeLeft | undefined {
  const seconds = Math.floor((at.getTime() - now.getTime()) / 1000);
  if (seconds < 0) return undefined;
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return {
    days: Math.floor(seconds / 86_400),
    clock: parts.map((part) => String(part).padStart(2, '0')).join(':'),
  };
}
