import type { GigView } from '#libs/contracts/gigs';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import { LocalizedInline } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import styles from '../gigs.module.css';
import { LanguageNames } from '../language-names';
import { Reward } from '../reward';

/** What it takes and gives, and who stands behind it. */
export function GigFactsCard({ gig }: { gig: GigView }) {
  const t = useTexts('gigs');
  const { poster, organisation, project, claimer, state } = gig;
  const facts: [label: string, value: ReactNode][] = [
    [t('fact.hours'), t('hours', { count: gig.hours })],
    [t('fact.reward'), <Reward reward={gig.reward} />],
    [t('fact.languages'), <LanguageNames languages={gig.languages} />],
  ];
  if (gig.due) facts.push([t('due'), <ZonePair at={gig.due.at} other={gig.due.timeZone} />]);
  facts.push([t('fact.poster'), <PersonLine person={poster} side={gig.side} />]);
  if (organisation)
    facts.push([
      t('fact.organisation'),
      <Link to="/organisations/$id" params={{ id: organisation.id }}>
        <LocalizedInline view={organisation.name} />
      </Link>,
    ]);
  if (project)
    facts.push([
      t('fact.project'),
      <Link to="/projects/$id" params={{ id: project.id }}>
        <LocalizedInline view={project.title} />
      </Link>,
    ]);
  if (claimer)
    facts.push([
      t(state === 'accepted' ? 'fact.doneBy' : 'fact.claimer'),
      <PersonLine person={claimer} side={claimer.side} />,
    ]);
  if (gig.acceptedAt) facts.push([t('fact.acceptedAt'), <ZonePair at={gig.acceptedAt} />]);
  return (
    <Card>
      <h2>{t('facts')}</h2>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function PersonLine({ person, side }: { person: GigView['poster']; side: GigView['side'] }) {
  return (
    <>
      <Link to="/people/$id" params={{ id: person.id }}>
        {person.displayName}
      </Link>{' '}
      · <SideName side={side} />
    </>
  );
}
