import { visitor, type Actor } from '#libs/core/auth/actor';
import { channelPolicy, messagePolicy, type ChannelRole } from './channels.policy.js';

const author: Actor = { ...visitor(), personId: 'anna' };
const other: Actor = { ...visitor(), personId: 'wei' };

describe('who may do what in a channel', () => {
  it.each<[ChannelRole, boolean, boolean]>([
    ['none', false, false],
    ['read', true, false],
    ['post', true, true],
  ])('a person whose role is %s', (role, reads, posts) => {
    expect(channelPolicy.allows('read', author, { role })).toBe(reads);
    expect(channelPolicy.allows('post', author, { role })).toBe(posts);
  });

  it('lets no visitor post', () => {
    expect(channelPolicy.allows('post', visitor(), { role: 'post' })).toBe(false);
  });

  it.each<[string, Actor, ChannelRole, boolean, boolean]>([
    ['its author', author, 'post', false, true],
    ['its author, once it is deleted', author, 'post', true, false],
    ['its author, who may only read now', author, 'read', false, false],
    ['somebody else who may post', other, 'post', false, false],
    ['a visitor', visitor(), 'post', false, false],
  ])('a message, for %s', (_, actor, role, isDeleted, edits) => {
    expect(messagePolicy.allows('edit', actor, { role, authorId: 'anna', isDeleted })).toBe(edits);
  });
});
