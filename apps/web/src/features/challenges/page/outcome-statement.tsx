import type { LocalizedView } from '#libs/contracts/localized-text';
import { LocalizedText } from '../../../components/localized-text';

/** What the sponsor says, under its heading. */
export function OutcomeStatement({ title, view }: { title: string; view: LocalizedView }) {
  return (
    <section>
      <h3>{title}</h3>
      <LocalizedText view={view} />
    </section>
  );
}
