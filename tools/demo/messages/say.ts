import type { DemoMessage } from '../demo-types.js';

type Line = Omit<DemoMessage, 'atMinutes'> & { after: number };
type More = { key?: string; replyTo?: string };

/** Consecutive lines of one sitting. */
export interface Sitting {
  /** Days after the project's first day. */
  day: number;
  /** Wall clock in Asia/Shanghai. */
  from: string;
  lines: Line[];
}

/** A line in Chinese, `after` minutes from the one before, with the English of a person where there is one. */
export const zh = (by: string, after: number, text: string, more: More & { en?: string } = {}): Line => {
  const { en: english, ...rest } = more;
  const counterpart = english ? { counterpart: { locale: 'en' as const, text: english } } : {};
  return { by, after, locale: 'zh-Hans', text, ...rest, ...counterpart };
};

/** A line in English, with the Chinese of a person where there is one. */
export const en = (by: string, after: number, text: string, more: More & { zh?: string } = {}): Line => {
  const { zh: chinese, ...rest } = more;
  const counterpart = chinese ? { counterpart: { locale: 'zh-Hans' as const, text: chinese } } : {};
  return { by, after, locale: 'en', text, ...rest, ...counterpart };
};

/** The lines of all sittings in one row, each with its time from the project's first midnight. */
export function inOrder(sittings: Sitting[]): DemoMessage[] {
  return sittings.flatMap(({ day, from, lines }) => {
    const [hours = 0, minutes = 0] = from.split(':').map(Number);
    let atMinutes = day * 24 * 60 + hours * 60 + minutes;
    return lines.map(({ after, ...message }) => {
      atMinutes += after;
      return { ...message, atMinutes };
    });
  });
}
