import { listProjects } from '#libs/contracts/projects';
import { Select } from '../../../components/field';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';

/** Where a new blueprint lives: in no project, or in one of the reader's; the server says where they may not write. */
export function ProjectSelect({
  projectId,
  error,
  onChoose,
}: {
  projectId: string;
  error: unknown;
  onChoose: (projectId: string) => void;
}) {
  const t = useTexts('blueprints');
  const { data } = useOperation(listProjects, { query: { limit: 100, ...useReading() } });
  return (
    <Select
      label={t('field.project')}
      hint={t('field.projectHint')}
      value={projectId}
      error={fieldError(error, 'projectId')}
      options={[
        { value: '', label: t('field.noProject') },
        ...(data?.items ?? []).map(({ id, title }) => ({ value: id, label: title.text })),
      ]}
      onChoose={onChoose}
    />
  );
}
