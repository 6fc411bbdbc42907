import type { MessageView } from '#libs/contracts/channels';
import { useState } from 'react';

/** Reads out what others write while the page is open; what was there before is not news. */
export function NewMessage({ newest, readerId }: { newest: MessageView | undefined; readerId: string }) {
  const [first] = useState(newest?.seq ?? 0);
  const isNews = newest !== undefined && newest.seq > first && newest.author.id !== readerId;
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {isNews && newest.text && (
        <p key={newest.id}>
          {newest.author.displayName}: <span lang={newest.text.locale}>{newest.text.text}</span>
        </p>
      )}
    </div>
  );
}
