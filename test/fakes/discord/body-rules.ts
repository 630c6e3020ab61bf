/**
 * What Discord would refuse: its own OpenAPI description, read from beside the repository where it is (it is not ours to
 * keep here), and the rules that stand in the prose of its documentation only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const SPEC = resolve(import.meta.dirname, '../../../../shared/notes/discord-openapi.json');

/** False where the description is not there: tests say so, and only the rules below are checked. */
export const hasSpec = existsSync(SPEC);

type Json = Readonly<Record<string, unknown>>;

/** Templates of the description, by the requests that they fit. */
const TEMPLATES: readonly (readonly [string, RegExp, string])[] = [
  ['POST', /^\/interactions\/\d+\/[^/]+\/callback$/, '/interactions/{interaction_id}/{interaction_token}/callback'],
  ['PATCH', /^\/webhooks\/\d+\/[^/]+\/messages\/@original$/, '/webhooks/{webhook_id}/{webhook_token}/messages/@original'],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, '/webhooks/{webhook_id}/{webhook_token}'],
  ['POST', /^\/channels\/\d+\/messages$/, '/channels/{channel_id}/messages'],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, '/channels/{channel_id}/messages/{message_id}'],
  ['POST', /^\/channels\/\d+\/threads$/, '/channels/{channel_id}/threads'],
  ['PUT', /^\/applications\/\d+\/commands$/, '/applications/{application_id}/commands'],
  ['PUT', /^\/applications\/\d+\/guilds\/\d+\/commands$/, '/applications/{application_id}/guilds/{guild_id}/commands'],
];

const compiled = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** Why Discord would answer 400; empty where it would not. */
export function problemsIn(method: string, path: string, body: unknown): string[] {
  const template = TEMPLATES.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
  const shape = template === undefined || !hasSpec ? [] : againstSpec(method, template, body);
  return [...shape, ...againstProse(path, (body ?? {}) as Json)];
}

/** Compiling a schema takes a tenth of a second or more: done before anything is timed. */
export function warmUp(): void {
  if (hasSpec) for (const [method, , template] of TEMPLATES) validatorOf(method, template);
}

function againstSpec(method: string, template: string, body: unknown): string[] {
  const validate = validatorOf(method, template);
  if (validate(asSpecHasIt(body))) return [];
  return (validate.errors ?? []).slice(0, 20).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

function validatorOf(method: string, template: string): ValidateFunction {
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    for (const name of ['snowflake', 'int32', 'int64', 'nonce']) ajv.addFormat(name, true);
    ajv.addSchema(JSON.parse(readFileSync(SPEC, 'utf8')) as object, 'discord');
  }
  const pointer = ['paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const known = compiled.get(pointer);
  if (known !== undefined) return known;
  const validate = ajv.compile({ $ref: `discord#/${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

/** The description has permissions as a number; Discord and its libraries write them as text. */
function asSpecHasIt(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command: Json) =>
    typeof command.default_member_permissions === 'string'
      ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
      : command,
  );
}

const V2 = 1 << 15;
const TEXT_LIMIT = 4000;

function againstProse(path: string, body: Json): string[] {
  if (Array.isArray(body)) return body.flatMap((command: Json) => commandProblems(command));
  const data = (path.endsWith('/callback') ? body.data : path.endsWith('/threads') ? body.message : body) as Json | undefined;
  return data === undefined ? [] : messageProblems(data);
}

function commandProblems(command: Json): string[] {
  const name = String(command.name);
  const nested = ((command.options ?? []) as Json[]).flatMap(commandProblems);
  const required = ((command.options ?? []) as Json[]).map((option) => option.required === true);
  return [
    ...(/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase() ? [] : [`the name ${name}`]),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`${name}: required comes first`]
      : []),
    ...nested,
  ];
}

function messageProblems(data: Json): string[] {
  const parts = componentsIn(data.components);
  const isV2 = (Number(data.flags ?? 0) & V2) !== 0;
  const ids = parts.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const texts = parts.filter(({ type }) => type === 10).map(({ content }) => [...String(content)].length);
  const total = texts.reduce((sum, length) => sum + length, 0);
  const rows = parts.filter(({ type }) => type === 1);
  return [
    ...([...String(data.content ?? '')].length > 2000 ? ['content over 2000'] : []),
    ...(isV2 && (data.content !== undefined || data.embeds !== undefined) ? ['content or embeds beside Components V2'] : []),
    ...(!isV2 && parts.some(({ type }) => Number(type) > 8) ? ['components of V2 without its flag'] : []),
    ...(total > TEXT_LIMIT ? [`${total} characters of text`] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(new Set(ids).size < ids.length ? ['the same custom_id twice'] : []),
    ...(rows.some((row) => (row.components as unknown[]).length > 5) ? ['more than 5 buttons in a row'] : []),
    ...(!isV2 && rows.length > 5 ? ['more than 5 rows'] : []),
  ];
}

function componentsIn(components: unknown): Json[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((part: Json) => [
    part,
    ...componentsIn(part.components),
    ...componentsIn([part.accessory].filter(Boolean)),
  ]);
}
