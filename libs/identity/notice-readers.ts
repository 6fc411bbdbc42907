import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';
import { visitor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { Readers, type NoticeReader } from '#libs/core/notices/readers';
import { PeopleDirectory } from './people.service.js';

const active = sql(
  'noticeReaders.active',
  `select id as "personId", ui_locale as "uiLocale", read_locales as "readLocales", time_zone as "timeZone",
     home_region as side, case when email_verified_at is not null then email end as email
   from persons where id = any($1::uuid[]) and state in ('pending', 'active')`,
);

interface Row {
  personId: string;
  uiLocale: string;
  readLocales: string[];
  timeZone: string;
  side: Side;
  email: string | null;
}

/** Tells those who deliver notices who the people are: nobody suspended or erased is told anything. */
@Injectable()
export class IdentityReaders implements OnModuleInit {
  constructor(
    private readonly readers: Readers,
    private readonly database: Database,
    private readonly people: PeopleDirectory,
  ) {}

  onModuleInit(): void {
    this.readers.register({
      find: async (personIds) => (await this.rows(personIds)).map(readerOf),
      names: (readerId, personIds) => this.names(readerId, personIds),
    });
  }

  private async names(readerId: string, personIds: readonly string[]): Promise<Map<string, string>> {
    const [reader] = await this.rows([readerId]);
    const actor = reader ? { ...visitor(), ...reader, verified: true } : visitor();
    const briefs = await this.people.briefs(actor, personIds);
    return new Map([...briefs].map(([id, { displayName }]) => [id, displayName]));
  }

  private rows(personIds: readonly string[]): Promise<Row[]> {
    return this.database.rows<Row>(active, [[...new Set(personIds)]]);
  }
}

const readerOf = ({ email, personId, uiLocale, readLocales, timeZone }: Row): NoticeReader => ({
  actor: { personId, uiLocale, readLocales, timeZone },
  email,
});
