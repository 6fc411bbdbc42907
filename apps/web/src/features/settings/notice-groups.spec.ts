import { notices } from '#libs/contracts/notices';
import { NOTICE_GROUPS } from './notice-groups';

it('every kind of notice stands in a group of the settings', () => {
  const groups = new Set(notices.map(({ type }) => type.split('.')[0]));
  expect([...groups].toSorted()).toEqual([...NOTICE_GROUPS].toSorted());
});
