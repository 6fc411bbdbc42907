import type { readPreferences, writePreferences } from '#libs/contracts/notifications';
import type { Answer, Input } from '#libs/contracts/operation';
import { Fragment } from 'react';
import { useTexts } from '../../lib/i18n';
import { NOTICE_GROUPS } from './notice-groups';
import styles from './preference-matrix.module.css';

type Item = Answer<typeof readPreferences>['items'][number];
type Choice = Input<typeof writePreferences>['body']['items'][number];

const WAYS = ['in_app', 'email'] as const;

interface Props {
  items: readonly Item[];
  /** Choices on their way: shown as chosen already. */
  pending: readonly Choice[];
  onChoose: (choice: Choice) => void;
}

/** Types of notification by the ways they can go. */
export function PreferenceMatrix({ items, pending, onChoose }: Props) {
  const t = useTexts('settings');
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">{t('notices.type')}</th>
          {WAYS.map((way) => (
            <th key={way} scope="col">
              {t(`notices.${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {NOTICE_GROUPS.map((group) => (
          <Fragment key={group}>
            <tr>
              <th scope="colgroup" colSpan={3} className={styles.group}>
                {t(`notices.group.${group}`)}
              </th>
            </tr>
            {items
              .filter(({ type }) => type.startsWith(`${group}.`))
              .map((item) => (
                <tr key={item.type}>
                  <th scope="row">{item.label}</th>
                  {WAYS.map((way) => (
                    <td key={way}>
                      <Way item={item} way={way} pending={pending} onChoose={onChoose} />
                    </td>
                  ))}
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Way({
  item: { type, label, channels },
  way,
  pending,
  onChoose,
}: Omit<Props, 'items'> & { item: Item; way: (typeof WAYS)[number] }) {
  const t = useTexts('settings');
  const stored = channels[way];
  if (stored === undefined) return <span className="visually-hidden">{t('notices.none')}</span>;
  const chosen = pending.find((choice) => choice.type === type && choice.channel === way)?.enabled;
  return (
    <label className={styles.way}>
      <input
        type="checkbox"
        checked={chosen ?? stored}
        aria-label={t('notices.way', { label, way: t(`notices.${way}`) })}
        onChange={({ target }) => onChoose({ type, channel: way, enabled: target.checked })}
      />
    </label>
  );
}
