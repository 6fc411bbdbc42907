import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n';
import styles from './amendments.module.css';

export interface ChangedFact {
  label: string;
  before: ReactNode;
  after: ReactNode;
}

/** What was and what is, side by side; one below the other where there is no room. */
export function BeforeAfter({ facts }: { facts: readonly ChangedFact[] }) {
  const t = useTexts('challenges');
  if (facts.length === 0) return null;
  return (
    <table className={styles.facts}>
      <thead>
        <tr>
          <th scope="col">{t('amendment.what')}</th>
          <th scope="col">{t('amendment.before')}</th>
          <th scope="col">{t('amendment.after')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label={t('amendment.before')}>
              <del>{before}</del>
            </td>
            <td data-label={t('amendment.after')}>
              <ins>{after}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
