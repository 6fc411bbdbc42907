import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { Organisation } from './organisation-row';
import styles from './organisations.module.css';

/** What is known of an organisation, in lines; only what was stated. */
export function FactsCard({ organisation }: { organisation: Organisation }) {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const { actorTypes, sectors, size, registrations, website, memberCount } = organisation;
  const join = locale === 'en' ? ', ' : '、';
  const facts: [string, ReactNode][] = [
    [t('members'), String(memberCount)],
    [t('kinds'), actorTypes.map((type) => t(`actor.${type}`)).join(join)],
    [
      t('sectors'),
      sectors.map(({ code, nace, gbt }) => (
        <span key={code} className={styles.line}>
          {locale === 'en' ? nace : (gbt ?? nace)}
        </span>
      )),
    ],
    [t('size'), size ? t('people', { size }) : ''],
    [
      t('registrations'),
      registrations.map(({ scheme, value }) => (
        <span key={scheme + value} className={styles.line}>
          {t(`scheme.${scheme}`)} {value}
        </span>
      )),
    ],
    [
      t('website'),
      website && (
        <a href={website} rel="noopener noreferrer nofollow" target="_blank">
          {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      ),
    ],
  ];
  const stated = facts.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  return (
    <Card>
      <h2>{t('facts')}</h2>
      <dl className={styles.facts}>
        {stated.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
