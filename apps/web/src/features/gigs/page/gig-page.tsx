import { readGig } from '#libs/contracts/gigs';
import { getRouteApi } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip, Chips } from '../../../components/chip';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline, LocalizedText } from '../../../components/localized-text';
import { Columns, PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { skillName } from '../../../lib/skills';
import { STATE_TONES } from '../gig';
import styles from '../gigs.module.css';
import { GigActs } from './gig-acts';
import { GigFactsCard } from './gig-facts-card';
import { GigNotes } from './gig-notes';
import { SilenceNote } from './silence-note';

const route = getRouteApi('/gigs/$id');

/** One gig: what is to be done, and between the two of them how it goes. */
export function GigPage() {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  const { id } = route.useParams();
  const reading = useOperation(readGig, { params: { id }, query: { variants: 'all' } });
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const gig = reading.data;
  return (
    <PageBody>
      <PageHead
        title={<LocalizedInline view={gig.title} />}
        name={gig.title.text}
        back={{ to: '/gigs', label: t('title') }}
        above={
          <Chips>
            <Chip tone={STATE_TONES[gig.state]}>{t(`state.${gig.state}`)}</Chip>
            {gig.skills.map((skill) => (
              <Chip key={skill}>{skillName(skill, locale)}</Chip>
            ))}
          </Chips>
        }
        action={<GigActs gig={gig} />}
      />
      <Columns aside={<GigFactsCard gig={gig} />}>
        <div className={styles.column}>
          {gig.silence && <SilenceNote gig={gig} silence={gig.silence} />}
          <Card>
            <h2>{t('description')}</h2>
            <LocalizedText view={gig.description} />
          </Card>
          <GigNotes gig={gig} />
        </div>
      </Columns>
    </PageBody>
  );
}
