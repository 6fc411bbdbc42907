import type { Answer, Operation } from '#libs/contracts/operation';
import { ApiError } from './errors';
import { addressOf, type InputOf, type LooseInput } from './operation-input';
import { interfaceLocale } from './interface-locale';

export interface CallOptions {
  /** The version that was read; needed by every change of a versioned object. */
  ifMatch?: number;
  /** One key for one intention: the same key again answers the same result. Made here when absent. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export interface Called<A> {
  answer: A;
  /** The version in the ETag, where the object is versioned. */
  version: number | undefined;
}

/** Calls an operation and gives its answer. Throws `ApiError`. */
export async function call<O extends Operation>(
  operation: O,
  input: InputOf<O>,
  options: CallOptions = {},
): Promise<Answer<O>> {
  return (await callWithVersion(operation, input, options)).answer;
}

/** As `call`, with the version of what was answered. */
export async function callWithVersion<O extends Operation>(
  operation: O,
  input: InputOf<O>,
  options: CallOptions = {},
): Promise<Called<Answer<O>>> {
  const loose = input as LooseInput;
  const response = await reach(addressOf(operation, loose), {
    method: operation.method,
    headers: headersOf(operation, loose, options),
    body: loose.body === undefined ? undefined : JSON.stringify(loose.body),
    credentials: 'same-origin',
    signal: options.signal,
  });
  if (!response.ok) throw await problemOf(response);
  const answer = response.status === 204 ? undefined : await response.json();
  return { answer: answer as Answer<O>, version: versionOf(response) };
}

function headersOf(operation: Operation, input: LooseInput, options: CallOptions): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': interfaceLocale() });
  if (input.body !== undefined) headers.set('content-type', 'application/json');
  if (operation.method !== 'GET')
    headers.set('idempotency-key', options.idempotencyKey ?? crypto.randomUUID());
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`);
  return headers;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError({ code: 'offline' });
  }
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem: unknown = await response.json().catch(() => undefined);
  if (typeof problem === 'object' && problem !== null && 'code' in problem) {
    return new ApiError({ status: response.status, ...problem } as ConstructorParameters<typeof ApiError>[0]);
  }
  return new ApiError({
    code: response.status >= 500 ? 'unavailable' : 'unreadable',
    status: response.status,
  });
}

function versionOf(response: Response): number | undefined {
  const digits = /\d+/.exec(response.headers.get('etag') ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}
