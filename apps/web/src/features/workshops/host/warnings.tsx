import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts, type Translate } from '../../../lib/i18n';
import { cityOf } from '../../../lib/zone-names';
import type { Workshop } from '../workshop';
import styles from './host.module.css';

type Warning = Workshop['warnings'][number];

/** What hosts should look at before people come. None of it blocks. */
export function Warnings({ workshop: { warnings, can } }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  if (warnings.length === 0 || !can.edit) return null;
  return (
    <ul className={styles.warnings} aria-label={t('warnings')}>
      {warnings.map((warning) => {
        const words = wordsOf(warning, t, locale);
        return (
          <li key={words}>
            <Icon name="warning" size={16} />
            {words}
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(warning: Warning, t: Translate<'workshops'>, locale: string): string {
  switch (warning.code) {
    case 'outside_day':
      return t('outsideDay', { city: cityOf(warning.timeZone, locale), time: warning.time });
    case 'join_link_missing':
      return t(`warning.link.${warning.region}`);
    case 'hosts_of_one_side':
      return t('warning.oneSide');
  }
}
