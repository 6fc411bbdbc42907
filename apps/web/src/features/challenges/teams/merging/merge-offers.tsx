import type { listMergeOffers } from '#libs/contracts/team-merging';
import type { TeamView } from '#libs/contracts/teams';
import { More } from '../../../../components/more';
import { useTexts } from '../../../../lib/i18n';
import type { useList } from '../../../../lib/queries';
import styles from '../teams.module.css';
import { MergeOfferItem } from './merge-offer-item';

/** What the reader's team and others talk of: offers to become one, with who has accepted so far. */
export function MergeOffers({
  team,
  list,
}: {
  team: TeamView;
  list: ReturnType<typeof useList<typeof listMergeOffers>>;
}) {
  const t = useTexts('challenges');
  if (!list.items?.length) return null;
  return (
    <section className={styles.tab}>
      <h2>{t('merging.open')}</h2>
      <ul className={styles.list}>
        {list.items.map((offer) => (
          <MergeOfferItem key={offer.id} team={team} offer={offer} />
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}
