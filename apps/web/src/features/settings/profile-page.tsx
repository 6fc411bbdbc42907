import { changeMe } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Choice, TextArea } from '../../components/field';
import { Form, FormActions } from '../../components/form';
import { NameFields } from '../../components/name-fields';
import { useWindowTitle } from '../../components/page-head';
import { SideField } from '../../components/side-field';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { draftOf, nameOf } from '../../lib/name-draft';
import { SaveError } from './save-error';
import { useSave } from './use-save';
import { WithMe } from './with-me';

export function ProfilePage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.profile'));
  return <WithMe form={ProfileForm} />;
}

function ProfileForm({ me }: { me: Me }) {
  const t = useTexts('settings');
  const act = useSave(changeMe);
  const [name, setName] = useState(() => draftOf(me.name));
  const [bio, setBio] = useState(me.bio);
  const [homeRegion, setHomeRegion] = useState(me.homeRegion);
  const [listed, setListed] = useState(me.listed);
  const save = () =>
    act.mutate({ body: { name: nameOf(name), bio, homeRegion, listed }, ifMatch: me.version });
  return (
    <Form onSubmit={save} label={t('part.profile')}>
      <NameFields draft={name} onChange={setName} error={fieldError(act.error, 'name')} />
      <TextArea
        label={t('profile.bio')}
        hint={t('profile.bioHint')}
        maxLength={2000}
        value={bio}
        onChange={(event) => setBio(event.target.value)}
      />
      <SideField side={homeRegion} onChange={setHomeRegion} />
      <Choice
        label={t('profile.listed')}
        checked={listed}
        onChange={(event) => setListed(event.target.checked)}
      />
      <SaveError error={act.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={act.isPending}>
          {t('save')}
        </Button>
      </FormActions>
    </Form>
  );
}
