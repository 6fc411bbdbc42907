import type { Figure } from './rounds.js';
import type { Spread } from './statistics.js';

const digits = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toFixed(2));
const shown = ({ median, low, high }: Spread): string => `${digits(median)} (${digits(low)}–${digits(high)})`;

/** A figure for people: medians, with lowest and highest behind. */
export function table(figure: Figure): string {
  const rows = {
    [`floor, ${figure.unit}/s`]: shown(figure.floor),
    [`ours, ${figure.unit}/s`]: shown(figure.ours),
    [`ratio, target ${figure.target}`]: shown(figure.ratio),
    ...(figure.processorRatio && { 'processor time, ours over floor': shown(figure.processorRatio) }),
    ...Object.fromEntries(
      figure.delays.map(({ name, milliseconds, atMost }) => [
        `${name}, ms, at most ${atMost}`,
        shown(milliseconds),
      ]),
    ),
  };
  return [
    `${figure.name}: ${figure.about}`,
    ...Object.entries(rows).map(([label, value]) => `  ${label.padEnd(58)} ${value}`),
    ...figure.notes.map((note) => `  ${note}`),
  ].join('\n');
}

/**
 * A sentence for each target that no round reached. One that some rounds reached and others did not is noise of the
 * machine, which a check must not call a fault.
 */
export function missedBy({ name, ratio, target, delays }: Figure): string[] {
  const slow = delays
    .filter(({ milliseconds, atMost }) => milliseconds.low > atMost)
    .map(
      ({ name: delay, milliseconds, atMost }) =>
        `${name}: ${delay} took ${digits(milliseconds.median)} ms; every round took more than the ${atMost} allowed.`,
    );
  if (ratio.high >= target) return slow;
  return [
    `${name} reaches ${digits(ratio.median)} of its floor; no round reached the ratio of ${target}.`,
    ...slow,
  ];
}
