import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExchangeRates1796140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "exchange_rates" ("from" text NOT NULL, "to" text NOT NULL, "date" date NOT NULL, "rate" numeric NOT NULL, "source" text NOT NULL, "imported_by" uuid, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_exchange_rates_rate" CHECK ("rate" > 0), CONSTRAINT "pk_exchange_rates" PRIMARY KEY ("from", "to", "date"))`,
    );
    await runner.query(
      `ALTER TABLE "exchange_rates" ADD CONSTRAINT "fk_exchange_rates_importer" FOREIGN KEY ("imported_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "exchange_rates"');
  }
}
