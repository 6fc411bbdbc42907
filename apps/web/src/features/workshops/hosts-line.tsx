import { useTexts } from '../../lib/i18n';
import shore from '../../components/shore-time.module.css';
import type { WorkshopCard } from './workshop';

/** Who hosts, each in the colour and with the name of their side. */
export function HostsLine({ hosts }: { hosts: WorkshopCard['hosts'] }) {
  const t = useTexts('workshops');
  const app = useTexts('app');
  return (
    <>
      {hosts.map(({ id, displayName, masked, side }, at) => (
        <span key={id}>
          {at > 0 && t('comma')}
          {displayName}
          {/* who is not shown by name is called after their side */}
          {!masked && <span className={shore[side]}> {t('inBrackets', { text: app(`side.${side}`) })}</span>}
        </span>
      ))}
    </>
  );
}
