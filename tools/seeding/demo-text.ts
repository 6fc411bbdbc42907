import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { DemoText } from '../demo/demo-types.js';

/** As a person sends it: the original first, then what people wrote in other languages. */
export function written(text: DemoText): LocalizedInput {
  return Object.entries(text).map(([locale, said]) => ({ locale, text: said }));
}
