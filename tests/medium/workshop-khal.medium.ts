import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarOf } from '#libs/workshops/workshop-calendar';
import { timesOf } from '#libs/workshops/workshop-times';

const installed = spawnSync('khal', ['--version']).status === 0;

/** Where khal is installed, the calendar file goes through it as through any other program's import. */
describe('khal, on a machine that has it', () => {
  let home: string;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'qiao-test-khal-'));
    mkdirSync(join(home, 'days'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  /** Imports the file into an empty calendar and lists it on the clock of a zone. */
  function shown(ics: string, zone: string, day: string): string {
    const config = join(home, 'config');
    const file = join(home, 'workshop.ics');
    writeFileSync(
      config,
      `[calendars]\n[[days]]\npath = ${home}/days\n[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = ${home}/${zone.replace('/', '-')}.db\n`,
    );
    writeFileSync(file, ics);
    const khal = (...args: string[]) =>
      execFileSync('khal', ['-c', config, ...args], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
    khal('import', '--batch', '-a', 'days', file);
    return khal('list', '--day-format', '', '--format', '{start-long}–{end-time} {title}', day, '1d').trim();
  }

  it.each([
    ['2026-10-23T09:00', '2026-10-23 09:00–11:00', '2026-10-23 15:00–17:00'],
    ['2026-10-26T09:00', '2026-10-26 09:00–11:00', '2026-10-26 16:00–18:00'],
  ])('shows %s in Berlin right on both clocks', (local, berlin, shanghai) => {
    if (!installed) return;
    const ics = calendarOf(
      {
        uid: `${local}@qiao.example`,
        sequence: 0,
        state: 'scheduled',
        title: '老压机的传感器',
        summary: '',
        ...timesOf({ local, timeZone: 'Europe/Berlin' }, 120),
        secondZone: 'Asia/Shanghai',
        url: 'https://qiao.example/workshops/1',
        joinLink: null,
        cancelReason: null,
        organizer: 'Qiao 桥 <no-reply@qiao.example>',
        uiLocale: 'zh-Hans',
      },
      new Date(),
    );
    const day = local.slice(0, 10);
    expect(shown(ics, 'Europe/Berlin', day)).toBe(`${berlin} 老压机的传感器`);
    expect(shown(ics, 'Asia/Shanghai', day)).toBe(`${shanghai} 老压机的传感器`);
  });
});
