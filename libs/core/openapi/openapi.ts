import { z } from 'zod';
import { ERRORS } from '#libs/contracts/errors';
import type { Operation } from '#libs/contracts/operation';
import { needsIfMatch } from '../http/input.js';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 of the given operations; every one carries `x-access`. Shapes that have a name become components. */
export function openApi(operations: readonly Operation[], version: string, serverUrl: string): Json {
  const components: Json = {};
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[operation.method.toLowerCase()] = describe(operation, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Qiao',
      version,
      description:
        'Open innovation between Europe and China. Errors are application/problem+json with a stable code.',
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    paths,
    components: {
      schemas: { ...components, Problem: problem },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'qiao_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { enum: Object.keys(ERRORS) },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    allowed: { type: 'array', items: { type: 'string' } },
  },
};

function describe(operation: Operation, components: Json): Json {
  const isBinary = contentTypeOf(operation.answer) !== 'application/json';
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.id.split('.')[0]],
    'x-access': operation.access,
    ...(operation.access === 'public' ? {} : { security: [{ session: [] }, { token: [] }] }),
    parameters: [
      ...parameters(operation.params, 'path', components),
      ...parameters(operation.query, 'query', components),
      ...headers(operation),
    ],
    ...(operation.body
      ? { requestBody: { required: true, content: json(schemaOf(operation.body, 'input', components)) } }
      : {}),
    responses: {
      [operation.status ?? 200]: {
        description: 'Done.',
        ...(operation.versioned ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        content: isBinary
          ? { [contentTypeOf(operation.answer)]: {} }
          : json(schemaOf(operation.answer, 'output', components)),
      },
      default: {
        description: 'A refusal.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const json = (schema: Json): Json => ({ 'application/json': { schema } });

const contentTypeOf = (schema: z.ZodType): string => String(schema.meta()?.contentType ?? 'application/json');

function headers(operation: Operation): Json[] {
  const header = (name: string, required: boolean): Json => ({
    name,
    in: 'header',
    required,
    schema: { type: 'string' },
  });
  return [
    ...(operation.method === 'GET' ? [] : [header('Idempotency-Key', false)]),
    ...(needsIfMatch(operation) ? [header('If-Match', true)] : []),
  ];
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query', components: Json): Json[] {
  if (!schema) return [];
  const shape = schemaOf(schema, 'input', components);
  const required = new Set((shape.required as string[] | undefined) ?? []);
  return Object.entries((shape.properties as Record<string, Json> | undefined) ?? {}).map(
    ([name, property]) => ({
      name,
      in: place,
      required: place === 'path' || required.has(name),
      schema: property,
    }),
  );
}

/** The JSON Schema of a contract; named parts move to the components, inputs and outputs under names of their own. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const { $schema, $defs, ...root } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'inline',
  }) as Json;
  const nameIn = (name: string): string => (io === 'input' ? `${name}Input` : name);
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'id' || typeof (value as Json).id !== 'string')
        .map(([key, part]) => [
          key,
          key === '$ref' && typeof part === 'string'
            ? part.replace(/^#\/\$defs\/(.+)$/, (_, name: string) => `#/components/schemas/${nameIn(name)}`)
            : moved(part),
        ]),
    );
  };
  for (const [name, definition] of Object.entries(($defs as Json | undefined) ?? {})) {
    components[nameIn(name)] = moved(definition);
  }
  return moved(root) as Json;
}
