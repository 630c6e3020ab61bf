/** Who asks on Slack, and whether they may manage: owners and administrators of the workspace, and who made the channel. */
import type { Asker } from '../../core/asker.ts';
import { type Command, isChanging } from '../../core/command.ts';
import type { Log } from '../../ports.ts';
import type { Place } from './posts.ts';
import type { SlackClients } from './slack-clients.ts';

export interface Asked {
  readonly at: Place;
  readonly user: string;
  /** The right to manage is looked up in full only where the question needs it: Slack counts such calls. */
  readonly isManaging: boolean;
}

export type WhoAsks = (asked: Asked) => Promise<Asker>;

interface PersonInfo {
  readonly name?: string;
  readonly isManager: boolean;
  readonly timeZone?: string;
  readonly language: Asker['language'];
}

/** Milliseconds that what Slack said of somebody is believed: a right that was taken away ends that soon. */
const FRESH = 60_000;
/** Nobody waits longer than this to be greeted in their own language. */
const PATIENCE = 1_000;
const MOST_KEPT = 2_000;

const STRANGER: PersonInfo = { isManager: false, language: 'en' };

export function createWhoAsks(clients: SlackClients, log: Log, now: () => number = Date.now): WhoAsks {
  const people = remembering<PersonInfo>(now);
  const creators = remembering<string | undefined>(now);
  const personOf = ({ at: { team }, user }: Asked) =>
    people(`${team}/${user}`, async () => {
      const client = await clients.of(team);
      return client === undefined ? STRANGER : personIn(await client.read('users.info', { user, include_locale: true }));
    });
  const creatorOf = ({ at: { team, channel } }: Asked) =>
    creators(`${team}/${channel}`, async () => {
      const client = await clients.of(team);
      const { channel: info } = ((await client?.read('conversations.info', { channel })) ?? {}) as {
        channel?: { creator?: string };
      };
      return info?.creator;
    });
  return async (asked) => {
    const unknown = (cause: unknown) => log.warn({ err: cause }, 'Slack did not say who asks, so they count as a member');
    const looked = personOf(asked).catch((cause: unknown) => {
      unknown(cause);
      return STRANGER;
    });
    const person = asked.isManaging ? await looked : await Promise.race([looked, after(PATIENCE, STRANGER)]);
    const isTheirs = asked.isManaging && !person.isManager && (await creatorOf(asked).catch(unknown)) === asked.user;
    return askerOf(asked, { ...person, isManager: person.isManager || isTheirs });
  };
}

function askerOf({ at: { team, channel }, user }: Asked, { name, isManager, timeZone, language }: PersonInfo): Asker {
  return {
    platform: 'slack',
    workspace: `slack:${team}`,
    channel: `slack:${team}/${channel}`,
    person: { id: user, ...(name === undefined ? {} : { name }) },
    mayManage: isManager,
    language,
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function personIn(answer: unknown): PersonInfo {
  const { user = {} } = answer as { user?: Readonly<Record<string, unknown>> };
  const profile = (user.profile ?? {}) as Readonly<Record<string, unknown>>;
  const name = [profile.display_name, user.real_name, user.name].find((word) => typeof word === 'string' && word !== '');
  return {
    isManager: user.is_admin === true || user.is_owner === true,
    language: typeof user.locale === 'string' && user.locale.startsWith('es') ? 'es' : 'en',
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof user.tz === 'string' && user.tz !== '' ? { timeZone: user.tz } : {}),
  };
}

/** Whether a line as typed is one that changes something. */
export function isManagingLine(line: string, commands: readonly Command[]): boolean {
  const [first = '', second = ''] = line.replace(/^\//, '').toLowerCase().split(/\s+/);
  const isMeant = ({ group, name }: Command) => (group === undefined ? name === first : group === first && name === second);
  return commands.some((command) => isMeant(command) && isChanging(command, second === '' ? undefined : second));
}

/** Asks once for the same thing at a time, and again when it is not fresh any more; a failure is not kept. */
function remembering<T>(now: () => number): (key: string, look: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  return (key, look) => {
    const known = kept.get(key);
    if (known !== undefined && known.until > now()) return known.value;
    const value = look();
    value.catch(() => kept.delete(key));
    kept.delete(key);
    kept.set(key, { until: now() + FRESH, value });
    // Oldest first, as a Map keeps them.
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return value;
  };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms).unref();
  });
}
