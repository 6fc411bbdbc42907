import { outboxMailPage, outboxPage } from './outbox-page.js';

const mail = {
  id: 'a'.repeat(32),
  messageId: '<a@b>',
  sentAt: '2026-10-13T08:00:00.000Z',
  from: 'Qiao <q@b>',
  to: 'wei@example.cn',
  subject: '<b>Hello</b>',
  text: 'Open https://qiao.example/verify?token=t\n<script>',
  headers: { 'List-Unsubscribe': '<https://qiao.example/u>' },
};

describe('the outbox page', () => {
  it('shows each mail with links that work and no markup of its own', () => {
    for (const html of [outboxPage([mail], 'en'), outboxMailPage(mail, 'zh-Hans')]) {
      expect(html).toContain('wei@example.cn');
      expect(html).toContain('&lt;b&gt;Hello&lt;/b&gt;');
      expect(html).toContain('href="https://qiao.example/verify?token=t"');
      expect(html).not.toContain('<script');
    }
  });

  it('speaks both languages', () => {
    expect(outboxPage([], 'en')).toContain('No mail yet.');
    expect(outboxPage([], 'zh-Hans')).toContain('暂无邮件。');
  });
});
