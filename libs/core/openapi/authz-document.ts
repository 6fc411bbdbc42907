import type { Operation } from '#libs/contracts/operation';
import type { ClientMessage } from '#libs/contracts/realtime';
import type { Policy } from '../authz/policy.js';

/** Who may do what, in words: the sentences of the policies and the operations each of them guards. */
export function authzDocument(
  policies: readonly Policy<never>[],
  operations: readonly Operation[],
  messages: readonly ClientMessage[],
): string {
  const guarded = [
    ...operations.map(({ access, method, path }) => ({ access, what: `\`${method} ${path}\`` })),
    ...messages.map(({ access, name }) => ({ access, what: `socket \`${name}\`` })),
  ];
  const by = (access: string): string =>
    guarded
      .filter((item) => item.access === access)
      .map(({ what }) => what)
      .join('<br>');
  const sections = policies.map(({ subject, rules }) =>
    [
      `## ${subject}`,
      '',
      '| action | who | guards |',
      '| --- | --- | --- |',
      ...Object.entries<{ says: string }>(rules).map(
        ([action, { says }]) => `| \`${subject}.${action}\` | ${says} | ${by(`${subject}.${action}`)} |`,
      ),
      '',
    ].join('\n'),
  );
  return [
    '# Who may do what',
    '',
    'Written by `npm run docs:authz` from the policies; change those. Whoever may not read an object is told it is not there (404); whoever may read but not act is refused (403).',
    '',
    ...sections,
    '## Without a policy',
    '',
    `| access | operations |\n| --- | --- |\n| public | ${by('public')} |\n| authenticated | ${by('authenticated')} |`,
    '',
  ].join('\n');
}

/** Accesses that no policy rule answers: each is a guard that nobody wrote. */
export function unknownAccesses(policies: readonly Policy<never>[], accesses: readonly string[]): string[] {
  const known = new Set(['public', 'authenticated']);
  for (const { subject, rules } of policies)
    for (const action of Object.keys(rules)) known.add(`${subject}.${action}`);
  return [...new Set(accesses)].filter((access) => !known.has(access));
}
