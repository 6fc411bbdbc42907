import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Dialog } from '../../components/dialog';
import overlay from '../../components/overlay.module.css';
import { useTexts } from '../../lib/i18n';
import styles from './palette.module.css';
import { useFound } from './use-found';

/** Goes anywhere by typing: pages, challenges, people. Arrows choose, Enter goes; Enter in a composition does not. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTexts('app');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { sections, searching } = useFound(typed);
  const go = (href: string) => {
    onClose();
    void navigate({ to: href });
  };
  return (
    <Dialog title={t('search.title')} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('search.label')} autoFocus>
          <Input className={styles.input ?? ''} placeholder={t('search.open')} />
        </SearchField>
        <ListBox
          className={styles.results ?? ''}
          aria-label={t('search.label')}
          onAction={(href) => go(String(href))}
          renderEmptyState={() => (
            <p className={styles.note}>{searching ? t('search.searching') : t('search.nothing')}</p>
          )}
        >
          {sections.map(({ title, hits }) => (
            <ListBoxSection key={title} id={title}>
              <Header>{title}</Header>
              {hits.map(({ href, label, aside, lang }) => (
                <ListBoxItem key={href} id={href} textValue={label} className={overlay.item ?? ''}>
                  <span lang={lang}>{label}</span>
                  {aside && <span className={overlay.aside}>{aside}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
