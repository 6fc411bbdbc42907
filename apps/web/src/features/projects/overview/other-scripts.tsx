import { readPerson } from '#libs/contracts/identity';
import type { Member } from '../project';
import { useOperation } from '../../../lib/queries';
import { written } from '../../../lib/person-name';
import styles from './overview.module.css';

/** A member's name in the scripts that do not stand in the row already: `陈伟` beside `Wei Chen`. */
export function OtherScripts({ person }: { person: Member['person'] }) {
  const { data } = useOperation(readPerson, { params: { id: person.id } }, { enabled: !person.masked });
  const { forms = [], latinOrder = 'given_first' } = data?.name ?? {};
  return forms
    .map((form) => ({ script: form.script, text: written(form, latinOrder) }))
    .filter(({ text }) => !person.displayName.includes(text))
    .map(({ script, text }) => (
      <span key={script} className={styles.script} lang={script === 'Hani' ? 'zh-Hans' : undefined}>
        {text}
      </span>
    ));
}
