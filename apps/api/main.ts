import 'reflect-metadata';
import { Config } from '#libs/core/config/config';
import { fail, supervise } from '#libs/core/process';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const app = await createApi();
  const { HOST, PORT } = app.get(Config).env;
  await app.listen(PORT, HOST);
  supervise(app);
}

main().catch(fail);
