import { lazy, Suspense } from 'react';
import { Card } from '../../../components/card';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { SideName } from '../../../components/side-name';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { bySide, type Project } from '../project';
import { HybridCheck } from './hybrid-check';
import { MemberRow } from './member-row';
import styles from './overview.module.css';
import { useTeam } from '../../../lib/use-team';

// Its search box is heavy, and only leads see it.
const AddMember = lazy(() => import('./add-member').then(({ AddMember }) => ({ default: AddMember })));

/** The members by side, each with their own clock; and whether the team is a hybrid one, and why. */
export function Team({ project }: { project: Project }) {
  const t = useTexts('projects');
  const me = useMe();
  const list = useTeam(project.id);
  if (list.isPending) return <Skeleton lines={5} height={32} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const members = list.items ?? [];
  return (
    <section className={styles.section}>
      <h2>{t('team.title')}</h2>
      <HybridCheck hybrid={project.hybrid} members={members} />
      <div className={styles.sides}>
        {bySide(members, me?.homeRegion ?? 'EU').map((group) => (
          <Card key={group.side} className={styles.side}>
            <h3>
              <SideName side={group.side} />
            </h3>
            <ul className={styles.members}>
              {group.members.map((member) => (
                <MemberRow key={member.person.id} projectId={project.id} member={member} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <More list={list} />
      {project.can.manageMembers && (
        <Suspense>
          <AddMember projectId={project.id} present={members.map(({ person }) => person.id)} />
        </Suspense>
      )}
    </section>
  );
}
