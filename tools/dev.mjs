/** `npm run dev`: as `npm start`, and what changes in the sources is built and started anew. */
import { announce, say } from './start/console.mjs';
import { buildServer } from './start/build.mjs';
import { launch } from './start/launch.mjs';
import { runUntilStopped } from './start/program.mjs';
import { watchSources, watchWeb } from './start/reload.mjs';
import { migrate } from './start/seeding.mjs';

const begin = performance.now();

await runUntilStopped(async (context) => {
  const { root, env } = context;
  const running = await launch({ ...context, env: { ...env, LOG_LEVEL: env.LOG_LEVEL || 'info' } });
  context.atEnd(watchWeb(root));
  context.atEnd(
    watchSources(root, async () => {
      if (!(await buildServer(root, { say })))
        return say('The server does not compile; the last good one keeps running');
      await migrate(root, running.appEnv);
      await Promise.all(running.apps.map((app) => app.restart()));
      say('Started anew');
    }),
  );
  announce({
    publicUrl: running.settings.publicUrl,
    seconds: (performance.now() - begin) / 1000,
    welcome: running.welcome,
  });
});
