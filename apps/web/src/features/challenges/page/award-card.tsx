import type { OutcomeView } from '#libs/contracts/outcome';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../../components/avatar';
import { Card } from '../../../components/card';
import { LocalizedInline } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import styles from './page.module.css';

/** Who won for whom, when, and among how many from each side. */
export function AwardCard({
  award: { winner, team, organisation, side, at },
  judged,
}: {
  award: NonNullable<OutcomeView['award']>;
  judged: NonNullable<OutcomeView['judged']>;
}) {
  const t = useTexts('challenges');
  return (
    <Card as="div">
      <dl className={styles.award}>
        <div>
          <dt className={styles.label}>{t('outcome.winner')}</dt>
          <dd className={styles.winner}>
            <Avatar name={winner.displayName} side={side} size={44} />
            <span>
              <b>{winner.displayName}</b>
              {organisation && (
                <>
                  <br />
                  <Link to="/organisations/$id" params={{ id: organisation.id }}>
                    <LocalizedInline view={organisation.name} />
                  </Link>
                </>
              )}
              <br />
              <SideName side={side} />
            </span>
          </dd>
        </div>
        {team && (
          <div>
            <dt className={styles.label}>{t('outcome.team')}</dt>
            <dd>
              <b>
                <LocalizedInline view={team.name} />
              </b>
            </dd>
            {team.members.map((member) => (
              <dd key={member.id}>
                {member.displayName} <SideName side={member.side} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt className={styles.label}>{t('outcome.at')}</dt>
          <dd>
            <ZonePair at={at} stacked />
          </dd>
        </div>
        <div>
          <dt className={styles.label}>{t('outcome.judged')}</dt>
          {judged.map((one) => (
            <dd key={one.side}>
              <b>{one.count}</b> <SideName side={one.side} />
            </dd>
          ))}
        </div>
      </dl>
    </Card>
  );
}
