import type { Config } from '../config/config.js';
import { PinoLogger } from './pino-logger.js';

/** The log of this process, as configured. */
export const createLogger = ({ env, isDevelopment }: Pick<Config, 'env' | 'isDevelopment'>): PinoLogger =>
  new PinoLogger({ level: env.LOG_LEVEL, readable: isDevelopment });
