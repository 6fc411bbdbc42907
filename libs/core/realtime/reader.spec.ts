import { groupRoom, parseGroupRoom } from './reader.js';

describe('groupRoom', () => {
  const reader = { uiLocale: 'en', side: 'EU', readLocales: ['de', 'en', 'zh-Hans'] } as const;

  it('says of itself which room and which readers it is for', () => {
    expect(parseGroupRoom(groupRoom('channel:1', reader))).toEqual({ room: 'channel:1', reader });
  });

  it('is no other room', () => {
    expect(parseGroupRoom('channel:1')).toBeUndefined();
  });

  it('differs with the order of the languages', () => {
    const other = { ...reader, readLocales: ['en', 'de', 'zh-Hans'] };
    expect(groupRoom('channel:1', other)).not.toBe(groupRoom('channel:1', reader));
  });
});
