export const ONLY = [undefined, 'unread', 'muted'] as const;

/** What an address asks of the inbox; what it cannot mean is left out. */
export interface InboxSearch {
  only?: 'unread' | 'muted';
}

export const inboxSearch = (search: Record<string, unknown>): InboxSearch => {
  const only = ONLY.find((word) => word !== undefined && word === search['only']);
  return only ? { only } : {};
};
