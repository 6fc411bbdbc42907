import { readFileSync } from 'node:fs';
import { notices } from '#libs/contracts/notices';
import { noticesDocument } from '#libs/core/openapi/notices-document';

describe('the table of notices', () => {
  it('is what docs/notifications.md says', () => {
    expect(readFileSync('docs/notifications.md', 'utf8')).toBe(noticesDocument(notices));
  });

  it('names each type once', () => {
    const types = notices.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});
