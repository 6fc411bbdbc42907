const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' });
const SENTENCE_END = /[。！？]|(?<!\.)[.!?](?=\s+\p{Lu})/gu;
/** A shorter first paragraph is a heading in disguise and says too little alone. */
const MIN_OPENING = 60;
const LIST_ITEM = /^\s*(?:[-*•·]|\d+[.)、])\s+(.+)$/;

/** At most `max` UTF-16 units, never half a character. */
export function cutAt(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of SEGMENTER.segment(text.slice(0, max + 20))) {
    if (kept.length + segment.length >= max) break;
    kept += segment;
  }
  return `${kept}…`;
}

/**
 * The first paragraph without the marks of Markdown, or as many of its sentences as fit; a cut sentence where even the
 * first is too long.
 */
export function openingOf(text: string, max: number): string {
  const plain = text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+\s|[*_~`]+/gm, '')
    .trim();
  const [paragraph = ''] = plain.split(/\n\s*\n/);
  const opening = (paragraph.length >= MIN_OPENING ? paragraph : plain).replace(/\s+/g, ' ');
  if (opening.length <= max) return opening;
  const ends = [...opening.matchAll(SENTENCE_END)].map(({ index }) => index + 1).filter((end) => end <= max);
  const last = ends.at(-1);
  return last ? opening.slice(0, last) : cutAt(opening, max);
}

/** The items of a list, else the paragraphs; an item that runs over several lines is put together again. */
export function listItems(text: string): string[] {
  const items: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const item = LIST_ITEM.exec(line)?.[1];
    if (item) items.push(item.trim());
    else if (line.trim() && open) items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
    else if (line.trim()) items.push(line.trim());
    open = line.trim() !== '';
  }
  return items;
}
