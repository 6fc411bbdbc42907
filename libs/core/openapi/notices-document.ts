import type { NoticeDefinition } from '#libs/contracts/notice';

const WAYS = { in_app: 'inbox', email: 'e-mail' } as const;

const HEAD = `# Who is told of what

Made from the table in \`libs/contracts/notices.ts\` by \`npm run docs:notifications\`; a test fails when it is not true to it.

Everybody is told in the language of their account, on their own clock, once. Each way can be closed for each type
(\`/settings/notifications\`), e-mails by the link in every one of them, and an object can be muted. Whom a fact concerns
is asked when it happened and again when an e-mail goes out: who lost the right to know gets nothing.

| Type | When | Who | Ways |
| --- | --- | --- | --- |
`;

/** The table of notices as a page for people. */
export const noticesDocument = (notices: readonly NoticeDefinition[]): string =>
  HEAD +
  notices
    .map(
      ({ type, event, audience, channels }) =>
        `| \`${type}\` | \`${event.name}\` | ${audience} | ${channels.map((channel) => WAYS[channel]).join(', ')} |\n`,
    )
    .join('');
