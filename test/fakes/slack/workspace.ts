/** What a fake Slack holds: workspaces with their tokens, people and channels, and everything that was said. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isAdmin?: boolean;
  readonly isOwner?: boolean;
  readonly timeZone?: string;
  readonly locale?: string;
}

export interface Channel {
  readonly id: string;
  readonly creator?: string;
  /** What posting there answers: `is_archived`, `not_in_channel`, `restricted_action`. */
  readonly refuses?: string;
}

export interface Workspace {
  readonly team: string;
  readonly token: string;
  readonly botUser: string;
  readonly botId: string;
  readonly scopes: readonly string[];
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  isRevoked: boolean;
  /** Of an app that is sold outside the marketplace: it is shown fifteen messages at a time. */
  readonly isSold?: boolean;
}

export interface Said {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
  readonly text: string;
  readonly blocks: readonly Record<string, unknown>[];
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> };
  readonly byBot: boolean;
}

/** The scopes of the manifest, which a test takes away one by one. */
export const SCOPES = [
  'commands',
  'chat:write',
  'chat:write.public',
  'app_mentions:read',
  'im:history',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'users:read',
];

/** A workspace with an owner, a member, the creator of a channel, and channels that refuse what they are named for. */
export function workspaceOf(fields: Partial<Workspace> = {}): Workspace {
  return {
    team: 'T1',
    token: 'xoxb-fake-one',
    botUser: 'UBOT',
    botId: 'BBOT',
    scopes: SCOPES,
    people: [
      { id: 'UOWNER', name: 'Olga', isAdmin: true, isOwner: true, timeZone: 'America/Bogota', locale: 'es-CO' },
      { id: 'UMEMBER', name: 'Mateo', timeZone: 'Europe/Madrid', locale: 'en-US' },
      { id: 'UCREATOR', name: 'Carla', timeZone: 'America/Caracas', locale: 'en-GB' },
    ],
    channels: [
      { id: 'C1', creator: 'UCREATOR' },
      { id: 'C2' },
      { id: 'D1' },
      { id: 'CARCHIVED', refuses: 'is_archived' },
      { id: 'COUTSIDE', refuses: 'not_in_channel' },
      { id: 'CRESTRICTED', refuses: 'restricted_action' },
    ],
    isRevoked: false,
    ...fields,
  };
}
