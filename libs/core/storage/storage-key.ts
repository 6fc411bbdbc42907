const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A key is one of our own UUIDs: it can name no other place. Throws on anything else. */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error('A storage key is a UUID of our own.');
}

/** 256 folders: the last digits of a UUID are random in every version we use. */
export const fanOut = (key: string): string => key.slice(-2);
