import type { listOrganisations } from '#libs/contracts/organisations';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../components/avatar';
import { Chip } from '../../components/chip';
import { LocalizedInline } from '../../components/localized-text';
import { Row } from '../../components/rows';
import { SideName } from '../../components/side-name';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';

export type Organisation = Answer<typeof listOrganisations>['items'][number];

export function OrganisationRow({ organisation }: { organisation: Organisation }) {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const { id, name, city, country, side, helix, verification } = organisation;
  return (
    <Row
      start={<Avatar name={name.text} side={side} size={36} square />}
      title={
        <Link to="/organisations/$id" params={{ id }}>
          <LocalizedInline view={name} />
        </Link>
      }
      note={
        <>
          {[city, countryName(country, locale)].filter(Boolean).join(locale === 'en' ? ', ' : '，')} ·{' '}
          <SideName side={side} />
        </>
      }
      end={
        <>
          <Chip>{t(`helix.${helix}`)}</Chip>
          {verification === 'verified' && <Chip tone="jade">{t('verified')}</Chip>}
        </>
      }
    />
  );
}
