import type { listChallenges } from '#libs/contracts/challenges';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { LocalizedInline } from '../../components/localized-text';
import { Row } from '../../components/rows';
import { ZonePair } from '../../components/zone-pair';
import { useInterfaceLocale } from '../../lib/i18n';
import { countryName } from '../../lib/countries';
import { moneyText } from '../../lib/money';
import styles from './home.module.css';

type ChallengeCard = Answer<typeof listChallenges>['items'][number];

/** One open challenge in a row: what, whose, for how much, until when on both shores. */
export function OpenChallenge({ challenge }: { challenge: ChallengeCard }) {
  const locale = useInterfaceLocale();
  const { id, title, organisation, reward, deadline } = challenge;
  return (
    <Row
      title={
        <Link to={`/challenges/${id}`}>
          <LocalizedInline view={title} />
        </Link>
      }
      note={
        <>
          <LocalizedInline view={organisation.name} /> · {countryName(organisation.country, locale)}
        </>
      }
      end={
        <>
          {deadline && (
            <span className={styles.due}>
              <ZonePair at={deadline.at} other={deadline.timeZone} />
            </span>
          )}
          {reward.money && <span className={styles.reward}>{moneyText(reward.money, locale)}</span>}
        </>
      }
    />
  );
}
