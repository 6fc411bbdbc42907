import type { ScoutView } from '#libs/contracts/scouts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Chip, Chips } from '../../components/chip';
import { SideName } from '../../components/side-name';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { cityOf } from '../../lib/zone-names';
import { InviteDialog } from './invite-dialog';
import { pairName } from './pair-name';
import styles from './scouts.module.css';

/** A scout at a glance, and the way to ask them into a project. */
export function ScoutCard({ scout }: { scout: ScoutView }) {
  const t = useTexts('scouts');
  const locale = useInterfaceLocale();
  const [inviting, setInviting] = useState(false);
  const { person, pairs, sectors, regions, available, capacityMinutesPerWeek, bio, timeZone } = scout;
  return (
    <Card as="li" className={styles.card}>
      <div className={styles.who}>
        <Avatar name={person.displayName} side={person.side} size={44} />
        <div>
          <h2 className={styles.name}>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.displayName}
            </Link>
          </h2>
          <p className={styles.note}>
            <SideName side={person.side} /> · {cityOf(timeZone, locale)}
          </p>
        </div>
      </div>
      <Chips>
        <Chip tone={available ? 'jade' : 'plain'}>{t(available ? 'available' : 'unavailable')}</Chip>
        {pairs.slice(0, 3).map(({ from, to, level }) => (
          <Chip key={`${from} ${to}`} tone="blue">
            {pairName({ from, to }, locale)} · {t(`level.${level}`)}
          </Chip>
        ))}
      </Chips>
      {bio !== '' && <p className={styles.bio}>{bio}</p>}
      <p className={styles.note}>
        {t('capacity', { count: Math.round(capacityMinutesPerWeek / 60) })} · {t('regions')}:{' '}
        {regions.map((code) => countryName(code, locale)).join(t('comma'))} · {t('sectors')}:{' '}
        {sectors.join(t('comma'))}
      </p>
      <div>
        <Button onClick={() => setInviting(true)}>{t('invite')}</Button>
      </div>
      {inviting && <InviteDialog person={person} onClose={() => setInviting(false)} />}
    </Card>
  );
}
