import type { LanguagePair } from '#libs/contracts/scouts';
import { Button } from '../../components/button';
import { Select } from '../../components/field';
import { Group } from '../../components/form';
import { Icon } from '../../components/icon';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';
import { LANGUAGES } from '../../lib/languages';
import styles from './scouts.module.css';

const LEVELS = ['B2', 'C1', 'C2', 'native'] as const;
const FIRST: LanguagePair = { from: 'zh-Hans', to: 'en', level: 'C1' };

interface Props {
  pairs: readonly LanguagePair[];
  onChange: (pairs: LanguagePair[]) => void;
}

/** From which language into which, and how well. */
export function PairList({ pairs, onChange }: Props) {
  const t = useTexts('scouts');
  const locale = useInterfaceLocale();
  const languages = LANGUAGES.map((tag) => ({ value: tag as string, label: languageName(tag, locale) }));
  const change = (index: number, part: Partial<LanguagePair>) =>
    onChange(pairs.map((pair, at) => (at === index ? { ...pair, ...part } : pair)));
  return (
    <Group title={t('own.pairs')}>
      {pairs.map(({ from, to, level }, index) => (
        <div key={index} className={styles.pair}>
          <Select
            label={t('own.from')}
            value={from}
            options={languages}
            onChoose={(tag) => change(index, { from: tag })}
          />
          <Select
            label={t('own.to')}
            value={to}
            options={languages}
            onChoose={(tag) => change(index, { to: tag })}
          />
          <Select
            label={t('own.level')}
            value={level}
            options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChoose={(next) => change(index, { level: next })}
          />
          <Button
            kind="quiet"
            square
            aria-label={t('own.removePair', {
              from: languageName(from, locale),
              to: languageName(to, locale),
            })}
            onClick={() => onChange(pairs.filter((_, at) => at !== index))}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...pairs, FIRST])}>{t('own.addPair')}</Button>
      </div>
    </Group>
  );
}
