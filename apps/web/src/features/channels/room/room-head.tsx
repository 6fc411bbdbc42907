import type { Answer } from '#libs/contracts/operation';
import type { readChannel } from '#libs/contracts/channels';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip';
import { Icon } from '../../../components/icon';
import { useWindowTitle } from '../../../components/page-head';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { useReader } from '../message/reader';
import styles from './room.module.css';
import { useChannelName } from './use-channel-name';

export type Channel = Answer<typeof readChannel>;

/** Which channel this is, how much is in it, in which language it is read, and the way back to the project. */
export function RoomHead({
  channel,
  projectId,
  count,
  others,
}: {
  channel: Channel;
  projectId: string;
  count: number;
  /** How many others are here. */
  others: number;
}) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const { reads } = useReader();
  const languages = reads.map((one) => languageName(one, locale));
  const language = new Intl.ListFormat(locale, { type: 'disjunction' }).format(languages);
  const name = useChannelName(projectId)(channel.name);
  useWindowTitle(`# ${name}`);
  return (
    <header className={styles.head}>
      <Link
        to="/projects/$id"
        params={{ id: projectId }}
        className={styles.back}
        aria-label={t('head.project')}
      >
        <Icon name="left" />
      </Link>
      <h1 className={styles.title}>
        <span aria-hidden="true"># </span>
        {name}
      </h1>
      <span className={styles.chips}>
        <Chip tone="jade">{t('head.reading', { language })}</Chip>
        <Chip>{t('head.count', { count })}</Chip>
        {others > 0 && <Chip tone="jade">{t('head.here', { count: others })}</Chip>}
      </span>
    </header>
  );
}
