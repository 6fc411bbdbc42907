import { readBlueprint } from '#libs/contracts/blueprints';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline } from '../../../components/localized-text';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import styles from './files.module.css';
import { VersionCard } from './version-card';

/** A blueprint of the project with its files: its newest version, or all of them, newest first. */
export function BlueprintFiles({ id, all = false }: { id: string; all?: boolean }) {
  const t = useTexts('projects');
  const { data, error, isPending, refetch } = useOperation(readBlueprint, { params: { id } });
  const versions = data?.versions.toReversed().slice(0, all ? undefined : 1);
  return (
    <section className={styles.section}>
      <h2>
        {data ? (
          <Link to="/blueprints/$id" params={{ id }}>
            <LocalizedInline view={data.title} />
          </Link>
        ) : (
          t('blueprint.title')
        )}
      </h2>
      {isPending && <Skeleton />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {versions?.length === 0 && <p className={styles.note}>{t('blueprint.none')}</p>}
      {versions?.map((version) => (
        <VersionCard key={version.id} version={version} />
      ))}
    </section>
  );
}
