import { readPerson } from '#libs/contracts/identity';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Avatar } from '../../components/avatar';
import { Card } from '../../components/card';
import { Chip, Chips } from '../../components/chip';
import { ErrorState } from '../../components/error-state';
import { OverlapStrip } from '../../components/overlap-strip';
import { Columns, PageBody, PageHead } from '../../components/page-head';
import { SideName } from '../../components/side-name';
import { PageLoading } from '../../components/page-loading';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { clockIn } from '../../lib/time';
import { useNow } from '../../lib/use-now';
import { useShores } from '../../lib/use-shores';
import { USUAL_WEEK } from '../../lib/working-state';
import { cityOf } from '../../lib/zone-names';
import styles from './people.module.css';
import { OtherNames } from './other-names';
import type { Person } from './person-row';

const route = getRouteApi('/people/$id');

/** Who somebody is, on which side, what they speak, and when they can be reached. */
export function PersonPage() {
  const { id } = route.useParams();
  const person = useOperation(readPerson, { params: { id } });
  if (person.isPending) return <PageLoading lines={5} />;
  if (person.isError) return <ErrorState error={person.error} onRetry={() => void person.refetch()} />;
  return <PersonView person={person.data} />;
}

function PersonView({ person }: { person: Person }) {
  const t = useTexts('people');
  const locale = useInterfaceLocale();
  return (
    <PageBody>
      <PageHead
        back={{ to: '/people', label: t('title') }}
        name={person.displayName}
        title={
          <span className={styles.name}>
            <Avatar name={person.displayName} side={person.side} size={48} />
            {person.displayName}
          </span>
        }
        lead={
          <>
            <SideName side={person.side} /> <OtherNames person={person} />
          </>
        }
      />
      <Columns aside={person.timeZone && <ReachCard person={person} timeZone={person.timeZone} />}>
        {person.masked && <p className={styles.hint}>{t('maskedText')}</p>}
        {person.bio && <p className={styles.bio}>{person.bio}</p>}
        <section className={styles.section}>
          <h2>{t('languages')}</h2>
          {person.languages.length === 0 && <p className={styles.hint}>{t('noLanguages')}</p>}
          <Chips>
            {person.languages.map(({ tag, level }) => (
              <Chip key={tag}>
                {languageName(tag, locale)} · {level === 'native' ? t('native') : level}
              </Chip>
            ))}
          </Chips>
        </section>
        <section className={styles.section}>
          <h2>{t('organisations')}</h2>
          {person.organisations.length === 0 && <p className={styles.hint}>{t('noOrganisations')}</p>}
          <ul className={styles.organisations}>
            {person.organisations.map(({ id, name }) => (
              <li key={id}>
                <Link to="/organisations/$id" params={{ id }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </Columns>
    </PageBody>
  );
}

/** Their clock now, whether they work, and the hours both have today. */
function ReachCard({ person, timeZone }: { person: Person; timeZone: string }) {
  const t = useTexts('people');
  const locale = useInterfaceLocale();
  const me = useMe();
  const now = useNow();
  const [mine] = useShores();
  const state = person.workingState;
  return (
    <Card>
      <h2>{t('reach')}</h2>
      <p>
        <b>{clockIn(now, timeZone)}</b> {cityOf(timeZone, locale)}{' '}
        {state && state.state !== 'unknown' && (
          <Chip tone={state.state === 'working' ? 'jade' : 'plain'}>
            {state.state === 'working' && state.until
              ? t('workingUntil', { time: clockIn(new Date(state.until), timeZone) })
              : t(state.state)}
          </Chip>
        )}
      </p>
      <OverlapStrip
        shores={[
          { ...mine, week: me?.workingHours ?? USUAL_WEEK },
          { timeZone, side: person.side, week: USUAL_WEEK },
        ]}
      />
    </Card>
  );
}
