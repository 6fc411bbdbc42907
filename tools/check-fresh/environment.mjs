import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../start/ports.mjs';

/** What leads to programs and to the network; nothing else of ours reaches the newcomer. */
const passed =
  /^(PATH|LANG|LC_\w+|TZ|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(https?|no|all)_proxy|(HTTPS?|NO|ALL)_PROXY)$/;
/** Where npm finds packages on this machine, from whatever file or variable says so. */
const npmSettings = ['registry', 'cafile', 'proxy', 'https-proxy', 'noproxy', 'strict-ssl'];

/**
 * The environment of somebody who has just cloned: a home, a port and an empty npm cache of their own.
 * @param {string} folder
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function newcomersEnvironment(folder) {
  const ours = Object.entries(process.env).filter(([name]) => passed.test(name));
  return {
    ...Object.fromEntries(ours),
    ...Object.fromEntries(npmSettings.flatMap(npmSetting)),
    HOME: join(folder, 'home'),
    npm_config_cache: join(folder, 'npm-cache'),
    npm_config_update_notifier: 'false',
    PORT: String(await freePort()),
  };
}

/** @param {string} name @returns {[string, string][]} */
function npmSetting(name) {
  const value = spawnSync('npm', ['config', 'get', name], { encoding: 'utf8' }).stdout.trim();
  const isSet = value !== '' && value !== 'null' && value !== 'undefined';
  return isSet ? [[`npm_config_${name.replaceAll('-', '_')}`, value]] : [];
}
