import type { searchPeople } from '#libs/contracts/identity';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../components/avatar';
import { Chip } from '../../components/chip';
import { Row } from '../../components/rows';
import { SideName } from '../../components/side-name';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';

export type Person = Answer<typeof searchPeople>['items'][number];

export function PersonRow({ person }: { person: Person }) {
  const t = useTexts('people');
  const locale = useInterfaceLocale();
  return (
    <Row
      start={<Avatar name={person.displayName} side={person.side} size={36} />}
      title={
        <Link to="/people/$id" params={{ id: person.id }}>
          {person.displayName}
        </Link>
      }
      note={
        <>
          <SideName side={person.side} />
          {person.organisations.map(({ id, name }) => (
            <span key={id}> · {name}</span>
          ))}
        </>
      }
      end={
        <>
          {person.masked && <Chip>{t('masked')}</Chip>}
          {person.languages.slice(0, 3).map(({ tag, level }) => (
            <Chip key={tag}>
              {languageName(tag, locale)} {level === 'native' ? '' : level}
            </Chip>
          ))}
        </>
      }
    />
  );
}
