import { invitationMail, lastDay } from './invitation-mail.js';

const facts = { inviter: '陈伟', organisation: '桥北电子', role: 'admin', until: 'X' } as const;

it.each(['en', 'zh-Hans'] as const)('names who invites where, as what and until when (%s)', (uiLocale) => {
  const { subject, paragraphs, reason } = invitationMail(uiLocale, facts);
  expect(subject).toContain('桥北电子');
  expect(paragraphs.join()).toMatch(/陈伟.*桥北电子.*X/s);
  expect(paragraphs.join()).toContain(uiLocale === 'en' ? 'an administrator' : '管理员');
  expect(reason).toContain('陈伟');
});

it.each([
  ['en', '15 October 2026'],
  ['zh-Hans', '2026年10月15日'],
] as const)('writes the last day as people do (%s)', (uiLocale, expected) => {
  expect(lastDay(new Date('2026-10-15T09:00:00Z'), uiLocale)).toBe(expected);
});
