import ICAL from 'ical.js';
import { zonedParts } from '#libs/calendar/zones';
import { calendarOf, type CalendarEntry } from './workshop-calendar.js';
import { timesOf } from './workshop-times.js';

const NOW = new Date('2026-10-01T08:00:00Z');
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0199-x@qiao.example',
  sequence: 0,
  state: 'registration_open',
  title: 'Sensors for old presses',
  summary: 'Two hours on mounting.',
  ...timesOf({ local: '2026-10-30T09:00', timeZone: 'Europe/Berlin' }, 120),
  secondZone: 'Asia/Shanghai',
  url: 'https://qiao.example/workshops/0199-x',
  joinLink: 'https://meet.example.eu/presses?pwd=a,b;c',
  cancelReason: null,
  organizer: 'Qiao 桥 <no-reply@qiao.example>',
  uiLocale: 'en',
  ...more,
});

/** As a program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event.');
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    event: new ICAL.Event(component),
  };
}
const wallClock = (time: ICAL.Time, zone: string): string => {
  const { date, time: clock } = zonedParts(time.toJSDate(), zone);
  return `${date} ${clock}`;
};

it.each([
  ['2026-10-23T09:00', 'Europe/Berlin', '2026-10-23 09:00', '2026-10-23 15:00'],
  ['2026-10-26T09:00', 'Europe/Berlin', '2026-10-26 09:00', '2026-10-26 16:00'],
  ['2026-10-23T16:00', 'Asia/Shanghai', '2026-10-23 10:00', '2026-10-23 16:00'],
  ['2026-10-26T16:00', 'Asia/Shanghai', '2026-10-26 09:00', '2026-10-26 16:00'],
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25 02:30', '2026-10-25 08:30'],
])('%s in %s stands right on both clocks', (local, timeZone, berlin, shanghai) => {
  const { event } = read(calendarOf(entry(timesOf({ local, timeZone }, 120)), NOW));
  expect(wallClock(event.startDate, 'Europe/Berlin')).toBe(berlin);
  expect(wallClock(event.startDate, 'Asia/Shanghai')).toBe(shanghai);
  expect(event.duration.toSeconds()).toBe(2 * 3600);
});

it('carries title, page, own link, organiser and both times in words', () => {
  const { method, status, event } = read(calendarOf(entry(), NOW));
  expect([method, status, event.uid, event.sequence]).toEqual([
    'PUBLISH',
    'CONFIRMED',
    '0199-x@qiao.example',
    0,
  ]);
  expect(event.summary).toBe('Sensors for old presses');
  expect(event.location).toBe('https://meet.example.eu/presses?pwd=a,b;c');
  expect(event.organizer).toBe('mailto:no-reply@qiao.example');
  expect(event.description).toBe(
    [
      'When: Friday, 30 October 2026, 09:00–11:00 (Europe/Berlin)\nFriday, 30 October 2026, 16:00–18:00 (Asia/Shanghai)',
      'Two hours on mounting.',
      'Join: https://meet.example.eu/presses?pwd=a,b;c',
      'Details: https://qiao.example/workshops/0199-x',
    ].join('\n\n'),
  );
});

it('is cancelled under the same UID with a higher SEQUENCE, the link gone', () => {
  const off = entry({ state: 'cancelled', sequence: 2, cancelReason: 'The hall is closed.' });
  const text = calendarOf(off, NOW);
  const { method, status, event } = read(text);
  expect([method, status, event.uid, event.sequence]).toEqual([
    'CANCEL',
    'CANCELLED',
    '0199-x@qiao.example',
    2,
  ]);
  expect(event.description).toMatch(/^Cancelled: The hall is closed\./);
  expect(text).not.toContain('meet.example.eu');
});

it('folds Chinese within 75 octets and is read back whole', () => {
  const title = '老压机的传感器：安装、采样与报警，'.repeat(8) + '𠮷野家🏭';
  const summary = `第一行；有\\反斜杠，和逗号\n第二行 ${'请带上您的外壳样件。'.repeat(30)}`;
  const text = calendarOf(entry({ title, summary, uiLocale: 'zh-Hans' }), NOW);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { event } = read(text);
  expect(event.summary).toBe(title);
  expect(event.description).toContain(summary);
  expect(event.description).toContain('时间：2026年10月30日星期五 09:00–11:00 (Europe/Berlin)');
});

it.each(['a\r\nBEGIN:VALARM\r\nb', 'a\u2028ATTACH:x', 'a\u0085X:y', 'a\vX:y', 'a\u0007b'])(
  'lets nobody add lines by a title: %j',
  (title) => {
    const text = calendarOf(entry({ title, summary: title }), NOW);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
    expect(text).not.toMatch(/[\u2028\u2029\u0085\v\f\u0007]/);
    expect(read(text).event.summary).not.toContain('\n');
  },
);
