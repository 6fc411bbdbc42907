import { written } from '../../lib/person-name';
import type { Person } from './person-row';

/** The name in the scripts that are not in the title already, each marked with its language. */
export function OtherNames({ person }: { person: Person }) {
  if (!person.name) return null;
  const { forms, latinOrder } = person.name;
  const others = forms
    .map((form) => ({ script: form.script, text: written(form, latinOrder) }))
    .filter(({ text }) => text !== person.displayName);
  return others.map(({ script, text }) => (
    <span key={script} lang={script === 'Hani' ? 'zh-Hans' : undefined}>
      {' · '}
      {text}
    </span>
  ));
}
