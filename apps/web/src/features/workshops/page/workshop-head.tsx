import { useState } from 'react';
import { Chip, Chips } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { PageHead } from '../../../components/page-head';
import { ProvenanceMark } from '../../../components/provenance-mark';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { STATE_TONES, type Workshop } from '../workshop';
import styles from './page.module.css';

/** State and kind, the title in the reader's language, and what is spoken. */
export function WorkshopHead({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const [shown, setShown] = useState(false);
  const { title, state, kind, visibility } = workshop;
  const original = title.variants?.[title.sourceLocale]?.text;
  const languages = workshop.languages.map((tag) => languageName(tag, locale)).join(t('comma'));
  return (
    <PageHead
      back={{ to: '/workshops', label: t('list.title') }}
      name={title.text}
      title={<LocalizedInline view={title} />}
      above={
        <Chips>
          <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
          <Chip>{t(`kind.${kind}`)}</Chip>
          {visibility === 'project' && <Chip tone="persimmon">{t('visibility.project')}</Chip>}
        </Chips>
      }
      lead={
        <>
          {shown && original !== undefined && (
            <p className={styles.originalTitle} lang={title.sourceLocale}>
              {original}
            </p>
          )}
          <p className={styles.under}>
            {t('spokenIn', { languages })}
            <ProvenanceMark
              view={title}
              open={shown}
              onToggle={original === undefined ? undefined : () => setShown(!shown)}
            />
          </p>
        </>
      }
    />
  );
}
