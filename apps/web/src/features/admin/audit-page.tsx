import { exportAudit, listAudit } from '#libs/contracts/audit';
import { getRouteApi } from '@tanstack/react-router';
import { AnchorButton } from '../../components/button';
import { FilterWord, FilterWords } from '../../components/filter-words';
import { Row, Rows } from '../../components/rows';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { addressOf } from '../../lib/operation-input';
import { useList } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import styles from './admin.module.css';
import { auditSearch, AUDITED } from './admin-search';
import { Section } from './section';

const route = getRouteApi('/admin/audit');

/** Who did what, as far as the reader may see it. */
export function AuditPage() {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const { action } = auditSearch({ ...route.useSearch() });
  const list = useList(listAudit, { query: { action } });
  return (
    <Section
      title={t('part.audit')}
      lead={t('audit.lead')}
      none={{ title: t('audit.none'), text: t('audit.noneText') }}
      list={list}
      bar={
        <>
          <FilterWords label={t('audit.action')}>
            {[undefined, ...AUDITED].map((one) => (
              <FilterWord
                key={one ?? 'any'}
                to="/admin/audit"
                search={{ action: one }}
                replace
                isChosen={one === action}
              >
                {one ? t(`audit.of.${one}`) : t('audit.any')}
              </FilterWord>
            ))}
          </FilterWords>
          <div>
            <AnchorButton href={addressOf(exportAudit, { query: { action } })} download>
              {t('audit.export')}
            </AnchorButton>
          </div>
        </>
      }
    >
      <Rows label={t('part.audit')}>
        {list.items?.map(({ id, at, actorId, action: what, subject, hash }) => (
          <Row
            key={id}
            title={what}
            note={
              <>
                <time dateTime={at}>{fromNow(new Date(at), locale)}</time> ·{' '}
                {actorId === null ? t('audit.system') : t('audit.by', { id: actorId })}
                <div className={styles.mono}>
                  {subject.type} {subject.id} · {hash?.slice(0, 16) ?? t('audit.unchained')}
                </div>
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
