import { checkInCode } from './registrations.js';
import { joinLink, startInput } from './workshops.js';

it.each([
  ['https://meet.example.eu/a?pwd=1', true],
  ['https://meeting.tencent.com/dm/x', true],
  ['http://meet.example.eu/a', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt://meet.example.eu/%0aalert(1)', false],
  ['data:text/html,x', false],
  ['https://localhost/x', false],
  ['https://10.0.0.1/x', false],
  ['https://somebody:secret@meet.example.eu/', false],
  ['//meet.example.eu', false],
  ['https://meet.example.eu/\nX-A: b', false],
  ['', false],
])('takes %j as a join link: %s', (url, taken) => {
  expect(joinLink.safeParse({ region: 'EU', url }).success).toBe(taken);
});

it.each([
  ['2026-10-30T09:00', true],
  ['2028-02-29T23:59', true],
  ['2027-02-29T09:00', false],
  ['2026-10-30T24:00', false],
  ['2026-13-01T09:00', false],
  ['1999-10-30T09:00', false],
  ['2026-10-30T09:00Z', false],
])('takes %j as a start: %s', (local, taken) => {
  expect(startInput.safeParse({ local, timeZone: 'Europe/Berlin' }).success).toBe(taken);
});

it('reads a code as a person types it', () => {
  expect(checkInCode.parse(' abc234 ')).toBe('ABC234');
  for (const wrong of ['ABC23', 'ABC2345', 'ABC10O', ''])
    expect(checkInCode.safeParse(wrong).success).toBe(false);
});
