import { addGigNote, listGigNotes, type GigNoteView, type GigView } from '#libs/contracts/gigs';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { LocalizedText } from '../../../components/localized-text';
import { More } from '../../../components/more';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { writtenLocale } from '../../../lib/written-locale';
import { TOUCHED } from '../gig';
import styles from '../gigs.module.css';

/** What the two said and did, newest first; nothing for anybody else. */
export function GigNotes({ gig }: { gig: GigView }) {
  const t = useTexts('gigs');
  const list = useList(listGigNotes, { params: { id: gig.id }, query: { variants: 'all' } });
  if (!list.items || (list.items.length === 0 && !gig.can.note)) return null;
  return (
    <Card className={styles.thread}>
      <h2>{t('notes.title')}</h2>
      <p className={styles.note}>{t('notes.private')}</p>
      {gig.can.note && <NoteForm gig={gig} />}
      <ul className={styles.notes}>
        {list.items.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      <More list={list} />
    </Card>
  );
}

function NoteItem({ note: { kind, text, link, author, at } }: { note: GigNoteView }) {
  const t = useTexts('gigs');
  return (
    <li className={styles.noteItem}>
      <p className={styles.note}>
        <b>{t(`note.${kind}`)}</b>
        {author && <> · {author.displayName}</>} · <ZonePair at={at} />
      </p>
      {text && <LocalizedText view={text} />}
      {link && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {link}
        </a>
      )}
    </li>
  );
}

/** A word to the other; from the claimer it is the sign of life. */
function NoteForm({ gig }: { gig: GigView }) {
  const t = useTexts('gigs');
  const me = useMe();
  const [typed, setTyped] = useState('');
  const add = useAct(addGigNote, { ...TOUCHED, onDone: () => setTyped('') });
  const text = typed.trim();
  const body = { text: { locale: writtenLocale(text, me?.readLocales ?? []), text } };
  const isSign = gig.mine === 'claimed' && gig.state === 'claimed';
  return (
    <Form label={t('notes.add')} onSubmit={() => add.mutate({ params: { id: gig.id }, body })}>
      <TextArea
        label={t(isSign ? 'notes.sign' : 'notes.word')}
        rows={2}
        maxLength={4000}
        required
        value={typed}
        error={fieldError(add.error, 'text')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <FormError error={add.error} />
      <FormActions>
        <Button type="submit" busy={add.isPending}>
          {t('notes.add')}
        </Button>
      </FormActions>
    </Form>
  );
}
