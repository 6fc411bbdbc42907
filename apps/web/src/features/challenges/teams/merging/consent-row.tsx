import type { MergeOfferView } from '#libs/contracts/team-merging';
import { Avatar } from '../../../../components/avatar';
import { Chip } from '../../../../components/chip';
import { SideName } from '../../../../components/side-name';
import { useTexts } from '../../../../lib/i18n';
import styles from '../teams.module.css';

/** Whether somebody has accepted an offer to merge. */
export function ConsentRow({ member }: { member: MergeOfferView['from']['members'][number] }) {
  const t = useTexts('challenges');
  const { person, accepted } = member;
  return (
    <li className={styles.member}>
      <Avatar name={person.displayName} side={person.side} size={36} />
      <div className={styles.who}>
        <b>{person.displayName}</b> <SideName side={person.side} />
      </div>
      <Chip tone={accepted ? 'jade' : 'plain'}>{t(accepted ? 'merging.accepted' : 'merging.waiting')}</Chip>
    </li>
  );
}
