import type { Config } from '#libs/core/config/config';
import { Refusal } from '#libs/core/process';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/**
 * Whether the demonstration is wanted. Its accounts can be used by whoever reads their passwords, so where others than
 * this machine can reach the installation it must be asked for by name: then `SEED_DEMO=true` throws one sentence.
 */
export function maySeed({ env, publicUrl }: Pick<Config, 'env' | 'publicUrl'>): boolean {
  if (env.SEED_DEMO === 'false') return false;
  if (env.SEED_DEMO === 'demo') return true;
  if (LOOPBACK.test(env.HOST) && LOOPBACK.test(new URL(publicUrl).hostname)) return true;
  throw new Refusal(
    'Demo accounts are refused where HOST or PUBLIC_URL can be reached by others: say SEED_DEMO=false, or SEED_DEMO=demo if you do want them there.',
  );
}
