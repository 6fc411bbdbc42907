import type { listBlueprints } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../components/chip';
import { Icon } from '../../components/icon';
import { LocalizedInline } from '../../components/localized-text';
import { Row } from '../../components/rows';
import { useTexts } from '../../lib/i18n';

/** What it is, its newest release with its licences, and its state. */
export function BlueprintRow({ blueprint }: { blueprint: Answer<typeof listBlueprints>['items'][number] }) {
  const t = useTexts('blueprints');
  const { id, title, kind, state, release } = blueprint;
  const licences = [...new Set(Object.values(release?.licences ?? {}))];
  return (
    <Row
      start={<Icon name="layers" />}
      title={
        <Link to="/blueprints/$id" params={{ id }}>
          <LocalizedInline view={title} />
        </Link>
      }
      note={[t(`kind.${kind}`), release && t('version', { number: release.number }), ...licences]
        .filter(Boolean)
        .join(' · ')}
      end={<Chip tone={state === 'released' ? 'jade' : 'plain'}>{t(`state.${state}`)}</Chip>}
    />
  );
}
