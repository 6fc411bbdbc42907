import { LocalizedInline, LocalizedText } from '../../../components/localized-text';
import { Chip, Chips } from '../../../components/chip';
import { FILE_CLASSES } from '../../../lib/file-classes';
import { useTexts } from '../../../lib/i18n';
import { FileList } from './file-list';
import type { Submission } from './submission';
import styles from './submission.module.css';

/** A submission to read: what was written, in the reader's language, and its files with their licences. */
export function SubmissionView({ submission }: { submission: Submission }) {
  const t = useTexts('challenges');
  const app = useTexts('app');
  const licensed = FILE_CLASSES.filter((kind) => submission.licences[kind] !== undefined);
  return (
    <article className={styles.view}>
      <div className={styles.name}>
        <LocalizedText view={submission.title} />
      </div>
      {submission.team && (
        <p className={styles.team}>
          {t('submission.team')}
          {t('colon')}
          <b>
            <LocalizedInline view={submission.team.name} />
          </b>{' '}
          {submission.team.members.map(({ displayName }) => displayName).join(' · ')}
        </p>
      )}
      {submission.body && <LocalizedText view={submission.body} />}
      {submission.files.length > 0 && (
        <section className={styles.files}>
          <h2>{t('submission.files')}</h2>
          <FileList files={submission.files} />
          {licensed.length > 0 && (
            <Chips>
              {licensed.map((kind) => (
                <Chip key={kind}>
                  {app(`class.${kind}`)}
                  {t('colon')}
                  {submission.licences[kind]}
                </Chip>
              ))}
            </Chips>
          )}
        </section>
      )}
    </article>
  );
}
