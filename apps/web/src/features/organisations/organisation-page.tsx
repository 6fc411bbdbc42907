import { readOrganisation } from '#libs/contracts/organisations';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Button, LinkButton } from '../../components/button';
import { Chip, Chips } from '../../components/chip';
import { ErrorState } from '../../components/error-state';
import { LocalizedInline, LocalizedText } from '../../components/localized-text';
import { Columns, PageBody, PageHead } from '../../components/page-head';
import { SideName } from '../../components/side-name';
import { PageLoading } from '../../components/page-loading';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { EditOrganisation } from './edit-organisation';
import { FactsCard } from './facts-card';
import { InvitationList } from './invitation-list';
import { LeaveButton } from './leave-button';
import { MemberList } from './member-list';
import type { Organisation } from './organisation-row';
import styles from './organisations.module.css';

const route = getRouteApi('/organisations/$id');

/** Who they are, on which side and helix, and, for their own people, members and invitations. */
export function OrganisationPage() {
  const { id } = route.useParams();
  const reading = useReading();
  const read = useOperation(readOrganisation, { params: { id }, query: { ...reading, variants: 'all' } });
  const [editing, setEditing] = useState(false);
  if (read.isPending) return <PageLoading />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  return editing ? (
    <EditOrganisation organisation={read.data} onClose={() => setEditing(false)} />
  ) : (
    <OrganisationView organisation={read.data} onEdit={() => setEditing(true)} />
  );
}

function OrganisationView({ organisation, onEdit }: { organisation: Organisation; onEdit: () => void }) {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const me = useMe();
  const { id, name, about, city, country, side, helix, verification, can } = organisation;
  const isMember = me?.memberships.some(({ organisationId }) => organisationId === id) ?? false;
  return (
    <PageBody>
      <PageHead
        back={{ to: '/organisations', label: t('title') }}
        name={name.text}
        above={
          <Chips>
            <Chip>{t(`helix.${helix}`)}</Chip>
            <Chip tone={verification === 'verified' ? 'jade' : 'plain'}>
              {t(`verification.${verification}`)}
            </Chip>
          </Chips>
        }
        title={
          <span className={styles.name}>
            <Avatar name={name.text} side={side} size={44} square />
            <LocalizedInline view={name} />
          </span>
        }
        lead={
          <>
            {[city, countryName(country, locale)].filter(Boolean).join(locale === 'en' ? ', ' : '，')} ·{' '}
            <SideName side={side} />
          </>
        }
        action={
          (can.edit || can.createChallenge) && (
            <>
              {can.edit && <Button onClick={onEdit}>{t('edit')}</Button>}
              {can.createChallenge && (
                <LinkButton kind="filled" to="/challenges/new" search={{ organisationId: id }}>
                  {t('newChallenge')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <Columns aside={<FactsCard organisation={organisation} />}>
        {about && about.text !== '' ? (
          <LocalizedText view={about} />
        ) : (
          <p className={styles.hint}>{t('noAbout')}</p>
        )}
        {(isMember || can.edit) && <MemberList organisationId={id} canInvite={can.invite} />}
        {can.invite && <InvitationList organisationId={id} />}
        {can.leave && me && <LeaveButton organisationId={id} personId={me.id} />}
      </Columns>
    </PageBody>
  );
}
