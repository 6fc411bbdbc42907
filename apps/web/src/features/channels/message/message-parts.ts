export interface MessagePart {
  kind: 'text' | 'code' | 'block' | 'link';
  text: string;
}

const SPECIAL = /```[^\n`]*\n([\s\S]*?)\n?```\n?|`([^`\n]+)`|(https?:\/\/[^\s<>"'`，。；！？、（）】》]+)/g;
/** A full stop behind an address ends the sentence, not the address. */
const TRAILING = /[.,;:!?)\]}]+$/;

/** What a message holds, in order: words, `code`, blocks of code between three backticks, and web addresses as written. */
export function partsOf(message: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let done = 0;
  for (const found of message.matchAll(SPECIAL)) {
    const [whole, block, code, link] = found;
    if (found.index > done) parts.push({ kind: 'text', text: message.slice(done, found.index) });
    const address = link?.replace(TRAILING, '');
    if (block !== undefined) parts.push({ kind: 'block', text: block });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (address !== undefined) parts.push({ kind: 'link', text: address });
    done = found.index + (address ?? whole).length;
  }
  if (done < message.length) parts.push({ kind: 'text', text: message.slice(done) });
  return parts;
}

const LONG_TEXT = 1500;
const LONG_LINES = 24;

/** Whether a message would fill the screen, so that only its beginning shows at first. */
export const isLong = (text: string): boolean =>
  text.length > LONG_TEXT || text.split('\n', LONG_LINES + 1).length > LONG_LINES;
