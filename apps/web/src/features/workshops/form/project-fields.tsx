import { listProjects } from '#libs/contracts/projects';
import { workshopVisibility } from '#libs/contracts/workshops';
import { Card } from '../../../components/card';
import { Select } from '../../../components/field';
import { useTexts } from '../../../lib/i18n';
import { useList } from '../../../lib/queries';
import { CoHostField } from './co-host-field';
import styles from './form.module.css';
import type { FormPart } from './form-part';

/** Who hosts with me, for which project, and who may see it. A stored workshop keeps its project. */
export function ProjectFields({ draft, change, stored }: FormPart & { stored: boolean }) {
  const t = useTexts('workshops');
  const projects = useList(listProjects, { query: { limit: 100 } }, { enabled: !stored });
  const choices = (projects.items ?? []).map(({ id, title }) => ({ value: id, label: title.text }));
  if (stored && !draft.projectId) return null;
  return (
    <Card className={styles.section}>
      <h2>{t('form.people')}</h2>
      {!stored && (
        <>
          <CoHostField coHost={draft.coHost} onChange={(coHost) => change({ coHost })} />
          <Select
            label={t('field.project')}
            optional
            value={draft.projectId}
            options={[{ value: '', label: t('field.noProject') }, ...choices]}
            onChoose={(projectId) => change({ projectId })}
          />
        </>
      )}
      {draft.projectId && (
        <Select
          label={t('field.visibility')}
          value={draft.visibility}
          options={workshopVisibility.options.map((value) => ({ value, label: t(`visibility.${value}`) }))}
          onChoose={(visibility) => change({ visibility })}
        />
      )}
    </Card>
  );
}
