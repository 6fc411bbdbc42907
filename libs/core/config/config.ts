import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const positive = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: positive(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Qiao 桥 <no-reply@localhost>'),
  TRUST_PROXY: z.union([flag, z.string()]).default(false),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SEED_DEMO: z.string().default('true'),
  OPERATOR: z.string().optional(),
  OPERATOR_ADDRESS: z.string().optional(),
  OPERATOR_CONTACT: z.string().optional(),
  OPERATOR_REGISTER: z.string().optional(),
  OPERATOR_RESPONSIBLE: z.string().optional(),
  OPERATOR_HOSTING: z.string().optional(),
  OPERATOR_ICP: z.string().optional(),
  MAX_UPLOAD_BYTES: positive(2 * 1024 ** 3),
  RATE_LIMIT_PER_MINUTE: positive(600),
  SIGN_IN_TRIES: positive(5),
  SOCKET_MESSAGES_PER_SECOND: positive(20),
  CHECK_ANSWERS: flag.default(false),
});

type Environment = z.infer<typeof environment>;

/** All that can be configured. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

/** The one configuration object. Every part of the platform asks it; nobody else reads the environment. */
export class Config {
  readonly publicUrl: string;
  readonly dataDir: string;

  private constructor(readonly env: Environment) {
    const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? 'localhost' : env.HOST;
    this.publicUrl = (env.PUBLIC_URL ?? `http://${host}:${env.PORT}`).replace(/\/$/, '');
    this.dataDir = resolve(env.DATA_DIR);
  }

  /** Reads and validates the environment at once. Throws one `ConfigError` that names every bad variable. */
  static from(source: Record<string, string | undefined>): Config {
    const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
    const result = environment.safeParse(present);
    if (result.success) return new Config(result.data);
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }

  /** Of this process's own environment. */
  static fromEnvironment(): Config {
    return Config.from(process.env);
  }

  get isSecure(): boolean {
    return this.publicUrl.startsWith('https:');
  }

  get isDevelopment(): boolean {
    return this.env.NODE_ENV !== 'production';
  }
}

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration cannot be used. ${problems.join('; ')}.`);
  }
}
