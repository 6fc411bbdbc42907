import { useState } from 'react';
import { uploadFile, type Uploaded } from '../lib/upload';

export interface Transfer {
  key: string;
  file: File;
  /** Sent share, 0–1. */
  share: number;
  error?: unknown;
}

/** Files on their way. `onUploaded` hears of each that arrived, with the id to claim it by; then it is no longer one of them. */
export function useUploads(onUploaded: (uploaded: Uploaded, file: File) => void) {
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const change = (key: string, part: Partial<Transfer>) =>
    setTransfers((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const forget = (key: string) => setTransfers((all) => all.filter((one) => one.key !== key));

  const start = (key: string, file: File) => {
    change(key, { share: 0, error: undefined });
    uploadFile(file, (share) => change(key, { share })).then(
      (uploaded) => {
        forget(key);
        onUploaded(uploaded, file);
      },
      (error: unknown) => change(key, { error }),
    );
  };

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = crypto.randomUUID();
      setTransfers((all) => [...all, { key, file, share: 0 }]);
      start(key, file);
    }
  };
  const again = ({ key, file }: Transfer) => start(key, file);
  return { transfers, add, again, remove: ({ key }: Transfer) => forget(key) };
}
