import { importExchangeRates, listExchangeRates } from '#libs/contracts/exchange-rates';
import { Row, Rows } from '../../components/rows';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { FileImport } from './file-import';
import { Section } from './section';

/** By which rates rewards are shown in the other currency, and the file that brings newer ones. */
export function RatesPage() {
  const t = useTexts('admin');
  const list = useList(listExchangeRates, {});
  const act = useAct(importExchangeRates, {
    touches: [listExchangeRates],
    onDone: ({ imported, to }) => toast(t('rates.done', { count: imported, to })),
  });
  return (
    <Section
      title={t('part.rates')}
      lead={t('rates.lead')}
      none={{ title: t('rates.none'), text: t('rates.lead') }}
      list={list}
      bar={
        <FileImport
          label={t('rates.import')}
          accept=".csv,text/csv"
          busy={act.isPending}
          error={act.error}
          onText={(file) => act.mutate({ body: { file } })}
        />
      }
    >
      <Rows label={t('part.rates')}>
        {list.items?.map(({ from, to, rate, date, source }) => (
          <Row
            key={`${from} ${to}`}
            title={t('rates.pair', { from, rate, to })}
            note={`${date} · ${source}`}
          />
        ))}
      </Rows>
    </Section>
  );
}
