import type { LocalizedText } from '#libs/contracts/localized-text';

/** What a text column holds: one text, or a list of them. */
export type TextColumn = LocalizedText | LocalizedText[] | null;

/** A new value for a field of a row that still holds `before`. */
export interface TextChange {
  id: string;
  before: TextColumn;
  after: TextColumn;
}

/** The same, with what it brings: variants in these languages of a field, or of `field.2`, one of a list. */
export interface VariantChange extends TextChange {
  field: string;
  locales: readonly string[];
}
