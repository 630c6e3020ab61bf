/** INTERACTION_CREATE as Discord sends it. */
import { APP, GUILD } from './routes.ts';

/** What somebody does, and where. */
export interface Typed {
  /** `brief`, or `feeds add`. */
  readonly command?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The option that is still being typed: suggestions are asked for. */
  readonly focused?: string;
  /** A button that is pressed, by its custom_id. */
  readonly pressed?: string;
  /** The flags of the message that the button stands on, and whose answer it was. */
  readonly on?: { readonly flags?: number; readonly askedBy?: string; readonly components?: unknown };
  readonly user?: string;
  /** In a server with these permissions; without, in a direct message with the bot. */
  readonly permissions?: string;
  /** Installed by the person and used in somebody else's server or conversation. */
  readonly isUserInstalled?: boolean;
  readonly locale?: string;
}

/** View Channel and Send Messages. */
export const MEMBER = String((1n << 10n) | (1n << 11n));
/** The same with Manage Server. */
export const MANAGER = String((1n << 5n) | (1n << 10n) | (1n << 11n));

export function interactionPayload(typed: Typed, { id, token }: { readonly id: string; readonly token: string }): object {
  const user = { id: typed.user ?? '500000000000000001', username: 'ana', global_name: 'Ana', discriminator: '0', avatar: null };
  const isInServer = typed.permissions !== undefined;
  const type = typed.pressed !== undefined ? 3 : typed.focused !== undefined ? 4 : 2;
  return {
    version: 1,
    id,
    token,
    application_id: APP,
    type,
    locale: typed.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: typed.isUserInstalled === true ? { '1': user.id } : { '0': isInServer ? GUILD : '0' },
    app_permissions: '2147483647',
    attachment_size_limit: 10_485_760,
    ...(isInServer
      ? {
          guild_id: GUILD,
          context: 0,
          channel: { id: '300000000000000001', type: 0, guild_id: GUILD },
          member: memberOf(user, typed),
        }
      : { context: typed.isUserInstalled === true ? 2 : 1, channel: { id: '300000000000000099', type: 1 }, user }),
    ...(type === 3 ? pressPayload(typed) : { data: commandPayload(typed) }),
  };
}

function memberOf(user: object, { permissions }: Typed): object {
  return { user, roles: [], permissions, joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0, nick: null };
}

function commandPayload({ command = '', options = {}, focused }: Typed): object {
  const [first, second] = command.split(' ');
  const given = Object.entries(options).map(([name, value]) => ({
    name,
    type: 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  const whole = second === undefined ? given : [{ name: second, type: 1, options: given }];
  return { id: '600000000000000001', name: first, type: 1, options: whole };
}

function pressPayload({ pressed, on = {} }: Typed): object {
  const asked =
    on.askedBy === undefined
      ? {}
      : {
          interaction_metadata: {
            id: '7',
            type: 2,
            user: { id: on.askedBy, username: 'x', discriminator: '0', avatar: null },
            authorizing_integration_owners: {},
          },
        };
  return {
    data: { component_type: 2, custom_id: pressed, id: 1 },
    message: {
      id: '700000000000000001',
      channel_id: '300000000000000001',
      author: { id: APP, username: 'sitrep', discriminator: '0000', avatar: null },
      content: '',
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      timestamp: '2026-11-21T14:00:00.000000+00:00',
      edited_timestamp: null,
      flags: on.flags ?? 1 << 15,
      components: on.components ?? [],
      type: 20,
      ...asked,
    },
  };
}
