import type { UiLocale } from '#libs/contracts/locale';
import { languageName } from '../../lib/language-name';

/** From which language into which, as the interface names them. */
export const pairName = ({ from, to }: { from: string; to: string }, locale: UiLocale): string =>
  `${languageName(from, locale)} → ${languageName(to, locale)}`;
