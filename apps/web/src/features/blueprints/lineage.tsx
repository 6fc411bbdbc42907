import { readLineage } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../components/error-state';
import { LocalizedInline } from '../../components/localized-text';
import { Row, Rows } from '../../components/rows';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import styles from './blueprints.module.css';

/** What it was made of and what was made of it; nothing where it stands alone. */
export function Lineage({ id }: { id: string }) {
  const t = useTexts('blueprints');
  const { data, error, refetch } = useOperation(readLineage, { params: { id }, query: useReading() });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <>
      <Side title={t('parents')} nodes={data.parents} hidden={data.hiddenParents} />
      <Side title={t('children')} nodes={data.children} hidden={data.hiddenChildren} />
    </>
  );
}

type Node = Answer<typeof readLineage>['parents'][number];

function Side({ title, nodes, hidden }: { title: string; nodes: Node[]; hidden: number }) {
  const t = useTexts('blueprints');
  if (nodes.length + hidden === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {nodes.length > 0 && (
        <Rows label={title}>
          {nodes.map((node) => (
            <Row
              key={node.versionId}
              title={
                <Link to="/blueprints/$id" params={{ id: node.blueprintId }}>
                  <LocalizedInline view={node.title} />
                </Link>
              }
              note={`${t(`kind.${node.kind}`)} · ${t('version', { number: node.number })}`}
            />
          ))}
        </Rows>
      )}
      {hidden > 0 && <p className={styles.note}>{t('hidden', { count: hidden })}</p>}
    </section>
  );
}
