import type { KeyboardEvent } from 'react';

/**
 * The keys of a field for messages: Enter sends, Shift and Enter begin a line, Escape gives up. What an input method is
 * composing is never sent; Safari ends the composition before it tells of the key, which then has the code 229.
 */
export function messageKeys({ onSend, onEscape }: { onSend: () => void; onEscape?: () => void }) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSend();
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      onEscape();
    }
  };
}
