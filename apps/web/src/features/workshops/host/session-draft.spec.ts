import type { Session } from '../workshop';
import { sessionBody, sessionDraft } from './session-draft';

const FRAME = {
  local: { timeZone: 'Europe/Berlin', date: '2026-10-13', time: '23:30' },
  startsAt: '2026-10-13T21:30:00.000Z',
  minutes: 90,
};

describe('a part of the agenda being typed', () => {
  it('comes after the last one, in what time is left', () => {
    expect(sessionDraft(FRAME, 'en', [])).toMatchObject({ start: '23:30', minutes: '30' });
    const agenda = [{ afterMinutes: 0, minutes: 70 }];
    expect(sessionDraft(FRAME, 'en', agenda)).toMatchObject({ start: '00:40', minutes: '20' });
    const whole = [{ afterMinutes: 0, minutes: 90 }];
    expect(sessionDraft(FRAME, 'en', whole)).toMatchObject({ start: '23:30' });
  });

  it('counts from the start of the workshop, over midnight', () => {
    const draft = { locale: 'en', title: ' Closing ', speaker: ' ', start: '00:40', minutes: '20' };
    expect(sessionBody(draft, FRAME)).toEqual({
      title: { locale: 'en', text: 'Closing' },
      speaker: null,
      afterMinutes: 70,
      minutes: 20,
    });
  });

  it('is edited in the language of its original', () => {
    const session = {
      title: { text: '总结', locale: 'zh-Hans', sourceLocale: 'en', variants: { en: { text: 'Closing' } } },
      speaker: 'Chen Wei',
      startsAt: '2026-10-13T22:00:00.000Z',
      minutes: 15,
    } as unknown as Session;
    expect(sessionDraft(FRAME, 'zh-Hans', [], session)).toEqual({
      locale: 'en',
      title: 'Closing',
      speaker: 'Chen Wei',
      start: '00:00',
      minutes: '15',
    });
  });
});
