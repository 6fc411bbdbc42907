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

/**
 * Chromium of this machine, else the one that comes with the packages. The caller closes it. The package's own flags are
 * left out: in one process all windows would share the first one's cookies, and its web security is switched off.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = systemChromium(process.env) ?? (await packagedChromium());
  return chromium.launch({ executablePath, args: flags });
}

async function packagedChromium(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
