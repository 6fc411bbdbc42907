import { readMe } from '#libs/contracts/identity';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../components/button';
import { FormError } from '../../components/form-error';
import { hasCode } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';

/** Why saving failed; where another device saved in between, the way to its version. */
export function SaveError({ error }: { error: unknown }) {
  const t = useTexts('settings');
  const client = useQueryClient();
  return (
    <>
      <FormError error={error} />
      {hasCode(error, 'stale_version', 'conflict') && (
        <div>
          <Button onClick={() => void client.invalidateQueries({ queryKey: [readMe.id] })}>
            {t('loadNewer')}
          </Button>
        </div>
      )}
    </>
  );
}
