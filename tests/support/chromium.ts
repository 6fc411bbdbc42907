import { type Browser, chromium } from 'playwright-core';
import { systemChromium } from '../../tools/start/chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium of this machine, else the one that comes with the packages. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const path = systemChromium(process.env);
  if (path) return chromium.launch({ executablePath: path, args: flags });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...flags],
  });
}
