import { foldForSearch } from './search-tokens.js';

/** A typed name or search in the form of the search keys of names: folded, without spaces and marks. */
export const nameQuery = (typed: string): string => foldForSearch(typed).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
