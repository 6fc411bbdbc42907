import type { NameForm, PersonName } from '#libs/contracts/person-name';

/** A name as a reader of this interface language best reads it: Han for Chinese, Latin else, what there is otherwise. */
export function nameFor(name: PersonName, locale: string): string {
  const script = locale.startsWith('zh') ? 'Hani' : 'Latn';
  const form =
    name.forms.find((one) => one.script === script) ??
    name.forms.find((one) => one.script === name.preferredScript) ??
    name.forms[0];
  return form ? written(form, name.latinOrder) : '';
}

/** One form in the order its script wants: Han joined, family first; the rest with a space. */
export function written(form: NameForm, latinOrder: PersonName['latinOrder']): string {
  if (form.display) return form.display;
  if (form.script === 'Hani') return `${form.family}${form.given}`;
  const parts = latinOrder === 'family_first' ? [form.family, form.given] : [form.given, form.family];
  return parts.filter((part) => part !== '').join(' ');
}
