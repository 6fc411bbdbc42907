import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import type { Words } from './draft';
import styles from './draft.module.css';
import { OriginalField } from './original-field';
import { Translations } from './translations';
import type { Editing } from './use-editing';

const MOST = 12;

/** How success is told: a list of tests, each with its translations once it is stored. */
export function TestsEditor({ challenge, editing }: { challenge: Challenge; editing: Editing }) {
  const t = useTexts('challenges');
  const empty: Words = { locale: challenge.title.sourceLocale, text: '' };
  const [tests, setTests] = useState<Words[]>(() => padded(editing.draft.successTests, empty));
  const set = (next: Words[]) => {
    setTests(next);
    editing.change({ successTests: next.filter(({ text }) => text.trim() !== '') });
  };
  const isStored = (at: number) => challenge.successTests.length === tests.length && tests[at]?.text !== '';
  return (
    <Card className={styles.section} data-field="successTests">
      <h2>{t('field.successTests')}</h2>
      <p className={styles.hint}>{t('hint.successTests')}</p>
      {tests.map((test, at) => (
        <div key={at} className={styles.row}>
          <div className={styles.test}>
            <OriginalField
              label={t('edit.test', { number: at + 1 })}
              words={test}
              maxLength={1000}
              at={`successTests.${at}`}
              onChange={(words) => set(tests.with(at, words))}
            />
            {tests.length > 1 && (
              <Button
                kind="quiet"
                square
                aria-label={t('edit.removeTest', { number: at + 1 })}
                onClick={() => set(tests.filter((_, other) => other !== at))}
              >
                <Icon name="trash" />
              </Button>
            )}
          </div>
          {isStored(at) && challenge.can.publish && (
            <Translations
              challengeId={challenge.id}
              field={`successTests.${at}`}
              view={challenge.successTests[at] ?? null}
            />
          )}
        </div>
      ))}
      {tests.length < MOST && (
        <div>
          <Button onClick={() => setTests([...tests, empty])}>
            <Icon name="plus" />
            {t('edit.addTest')}
          </Button>
        </div>
      )}
    </Card>
  );
}

const padded = (tests: Words[], empty: Words): Words[] => (tests.length > 0 ? tests : [empty]);
