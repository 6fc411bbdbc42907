import { isTranslation } from '#libs/language/localized-text';
import { documentTokens } from '#libs/language/search-tokens';
import type { ChallengeTexts } from './challenges.repository.js';

/** All words by which a challenge is found, in every language it can be read in. */
export function searchTokensOf({
  title,
  summary,
  need,
  context,
  constraints,
  successTests,
}: ChallengeTexts): string {
  const texts = [title, summary, need, context, constraints, ...successTests];
  const words = texts.flatMap((text) => Object.values(text?.variants ?? {}).filter(isTranslation));
  return documentTokens(words.map(({ text }) => text).join('\n'));
}
