/** `npm start`: from a fresh clone to a running product, with nothing but Node and npm. */
import { announce } from './start/console.mjs';
import { launch } from './start/launch.mjs';
import { runUntilStopped } from './start/program.mjs';

const begin = performance.now();

await runUntilStopped(async (context) => {
  const { settings, welcome } = await launch(context);
  announce({ publicUrl: settings.publicUrl, seconds: (performance.now() - begin) / 1000, welcome });
});
