import { Policy, rule } from '#libs/core/authz/policy';

/** What somebody is in a channel, as the feature that owns its subject says. */
export type ChannelRole = 'none' | 'read' | 'post';

export interface ChannelFacts {
  role: ChannelRole;
}

export interface MessageFacts extends ChannelFacts {
  authorId: string;
  isDeleted: boolean;
}

export const channelPolicy: Policy<ChannelFacts, 'post'> = new Policy('channel', {
  read: rule('whom the channel’s subject lets in', (_, { role }) => role !== 'none'),
  post: rule(
    'whom the channel’s subject lets contribute',
    ({ personId }, { role }) => personId !== null && role === 'post',
  ),
});

export const messagePolicy: Policy<MessageFacts, 'edit'> = new Policy('message', {
  read: rule('whoever may read the channel', (_, { role }) => role !== 'none'),
  edit: rule(
    'its author, while they may post and it is not deleted',
    ({ personId }, { role, authorId, isDeleted }) => role === 'post' && personId === authorId && !isDeleted,
  ),
});
