import { PageLoading } from '../../components/page-loading';
import { useMe } from '../../lib/me';
import { Desk } from './desk';
import { Welcome } from './welcome';

/** What the platform is, for a visitor; what needs me, for who is signed in. */
export function HomePage() {
  const me = useMe();
  if (me === undefined) return <PageLoading lines={5} />;
  return me ? <Desk me={me} /> : <Welcome />;
}
