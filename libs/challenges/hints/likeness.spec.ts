import { writeLocalized } from '#libs/language/localized-text';
import { mostAlike, type Comparable } from './likeness.js';

const texts = (...variants: [locale: string, text: string][]) =>
  writeLocalized(
    variants.map(([locale, text]) => ({ locale, text })),
    'someone',
    new Date(0),
  );
const call = (locale: string, title: string, need?: string): Comparable => ({
  title: texts([locale, title]),
  more: [need ? texts([locale, need]) : null],
});
const alike = (locale: string, title: string, text: string, calls: Comparable[]) =>
  mostAlike({ locale, title, text }, calls, (one) => one, 5).map(({ one, shared }) => ({
    title: Object.values(one.title.variants)[0]!.text,
    shared,
  }));

const CALLS = [
  call('en', 'Vibration sensing for presses', 'A node that hears bearing faults early.'),
  call('en', 'Recycling of lithium batteries', 'We look for a process to recover cobalt.'),
  call('en', 'Sensor for soil moisture', 'Cheap sensors for farmers.'),
  call('zh-Hans', '压机振动传感', '尽早发现轴承故障。'),
  call('zh-Hans', '锂电池回收', '回收钴的工艺。'),
];

describe('likeness', () => {
  it('P1-09: finds the same need in other words of the same language, best first, and says why', () => {
    expect(alike('en', 'Old presses: sensing vibration', 'Which bearings fail?', CALLS)).toEqual([
      { title: 'Vibration sensing for presses', shared: ['presses', 'sensing', 'vibration', 'bearings'] },
    ]);
    expect(alike('zh-Hant', '壓機的振動監測', '轴承', CALLS)).toEqual([
      { title: '压机振动传感', shared: ['壓機', '振動', '轴承'] },
    ]);
  });

  it('P1-09: is silent about one common word, another language and an empty title', () => {
    expect(alike('en', 'A sensor for children’s toys', '', CALLS)).toEqual([]);
    expect(alike('de', 'Vibration sensing for presses', '', CALLS)).toEqual([]);
    expect(alike('en', '', '', CALLS)).toEqual([]);
  });

  it('P1-09: takes the very same title for enough, and no more than asked for', () => {
    const same = Array.from({ length: 9 }, () => call('en', 'Exoskeleton'));
    expect(alike('en', 'Exoskeletons', '', same)).toHaveLength(5);
  });
});
