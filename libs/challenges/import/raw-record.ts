/** One record as it was found in a file, before anybody judged what it means. */
export interface RawRecord {
  /** File name without folders. */
  source: string;
  /** Position in the file, from 0. */
  index: number;
  /** The record's own bytes, line end included: stored as they are and exported byte for byte. */
  original: Buffer;
  fields: RecordFields;
}

/** A record nobody can read. It is reported, never thrown. */
export interface UnreadableRecord {
  source: string;
  index: number;
  original: Buffer;
  refusal: ReadRefusal;
}

export type ReadRefusal =
  | 'not_json'
  | 'not_an_object'
  | 'bad_encoding'
  | 'bad_characters'
  | 'too_long'
  | 'quote_not_closed'
  | 'columns_differ'
  | 'bad_front_matter'
  | 'no_header'
  | 'unknown_format';

export type ReadRecord = RawRecord | UnreadableRecord;

export const isUnreadable = (record: ReadRecord): record is UnreadableRecord => 'refusal' in record;

/** What a source may say of a challenge, whatever it calls it. Lists are joined by line feeds. */
export const FIELD_NAMES = [
  'id',
  'title',
  'summary',
  'need',
  'context',
  'resources',
  'successTests',
  'reward',
  'deadline',
  'sponsorName',
  'url',
  'year',
  'locale',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** `titleGuessed` tells that the title is the file's name and nobody's words. */
export type RecordFields = Partial<Record<FieldName, string>> & { titleGuessed?: true };
