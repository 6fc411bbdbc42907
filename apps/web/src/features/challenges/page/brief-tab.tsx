import { getRouteApi } from '@tanstack/react-router';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { useMe } from '../../../lib/me';
import { TermsGlance } from '../terms/terms-glance';
import { useChallenge } from '../use-challenge';
import { Said } from './original-shown';
import styles from './page.module.css';
import { untranslated } from './untranslated';

const route = getRouteApi('/challenges/$id');
const PARTS = ['need', 'context', 'constraints'] as const;

/** What is needed, how success is told, and the terms in ten seconds. */
export function BriefTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  const locale = useInterfaceLocale();
  const reads = useMe()?.readLocales ?? [locale];
  if (!challenge) return null;
  const texts = [challenge.summary, ...PARTS.map((part) => challenge[part]), ...challenge.successTests];
  const foreign = untranslated(texts, reads);
  return (
    <div className={styles.brief}>
      {foreign && (
        <p className={styles.note}>{t('brief.untranslated', { language: languageName(foreign, locale) })}</p>
      )}
      {challenge.summary && (
        <div className={styles.summary}>
          <Said view={challenge.summary} />
        </div>
      )}
      {PARTS.slice(0, 1).map(
        (part) => challenge[part] && <Part key={part} title={t(`field.${part}`)} view={challenge[part]} />,
      )}
      {challenge.successTests.length > 0 && (
        <section>
          <h2>{t('field.successTests')}</h2>
          <ol className={styles.tests}>
            {challenge.successTests.map((test, at) => (
              <li key={at}>
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
                <Said view={test} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {PARTS.slice(1).map(
        (part) => challenge[part] && <Part key={part} title={t(`field.${part}`)} view={challenge[part]} />,
      )}
      {challenge.terms && <TermsGlance challengeId={id} />}
    </div>
  );
}

function Part({ title, view }: { title: string; view: Parameters<typeof Said>[0]['view'] }) {
  return (
    <section>
      <h2>{title}</h2>
      <Said view={view} />
    </section>
  );
}
