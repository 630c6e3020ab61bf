/** Workspaces that installed the app: kept sealed, read as bots. */
import type { Installation as BoltInstallation, InstallationStore } from '@slack/bolt';
import type { ChatStore } from '../../ports/chat.ts';
import type { Clock, Log } from '../../ports.ts';
import { seal, unseal } from './seal.ts';
import type { Bot } from './slack-clients.ts';

export interface Installations {
  /** What Bolt asks when a request comes in and when somebody installs the app. */
  readonly forBolt: InstallationStore;
  botOf(team: string): Promise<Bot | undefined>;
  /** The app was removed or its token revoked. Whether it was installed there. */
  remove(team: string): Promise<boolean>;
  /** Teams and enterprises, the one whose token is in the settings first. */
  ids(): Promise<readonly string[]>;
}

interface Keeping {
  readonly store: Pick<ChatStore, 'installation' | 'installations' | 'saveInstallation' | 'removeInstallation'>;
  readonly key: Uint8Array | undefined;
  /** The workspace whose token is in the settings. */
  readonly own: Bot | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

export function createInstallations({ store, key, own, clock, log }: Keeping): Installations {
  const opened = async (id: string): Promise<BoltInstallation | undefined> => {
    const held = key === undefined ? undefined : await store.installation(id);
    if (held === undefined || key === undefined) return undefined;
    try {
      return JSON.parse(unseal(held.sealed, held.id, key)) as BoltInstallation;
    } catch (cause) {
      throw new Error('what is kept of a Slack workspace does not open: SITREP_SLACK_KEY is another one than it was', { cause });
    }
  };
  const remove = (id: string) => store.removeInstallation(id);
  return {
    forBolt: {
      storeInstallation: async (installation) => {
        const id = idOf(installation);
        if (key === undefined || id === undefined) throw new Error('this workspace cannot be kept');
        const sealed = seal(JSON.stringify(installation), id, key);
        await store.saveInstallation({ id: id, sealed, installedAt: clock.now() });
        log.info({ workspace: id }, 'a Slack workspace installed the app');
      },
      fetchInstallation: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
        const id = isEnterpriseInstall ? enterpriseId : teamId;
        const held = id === undefined ? undefined : ((await opened(id)) ?? installationOf(id, own));
        if (held === undefined) throw new Error(`the app is not installed in the Slack workspace ${id}`);
        return held as BoltInstallation<'v1' | 'v2', boolean> & never;
      },
      deleteInstallation: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
        const id = isEnterpriseInstall ? enterpriseId : teamId;
        if (id !== undefined) await remove(id);
      },
    },
    botOf: async (team) => {
      // With one token there is one workspace; a guest in a shared channel brings the team of their own.
      if (own !== undefined && (own.team === team || key === undefined)) return own;
      const held = await opened(team);
      if (held?.bot === undefined) return undefined;
      return { team, token: held.bot.token, userId: held.bot.userId, botId: held.bot.id };
    },
    remove,
    ids: async () => {
      const all = (await store.installations()).map(({ id }) => id);
      return own === undefined ? all : [own.team, ...all.filter((id) => id !== own.team)];
    },
  };
}

/** An installation of a whole organization is kept under its enterprise; two workspaces of one are two. */
function idOf({ isEnterpriseInstall, enterprise, team }: BoltInstallation): string | undefined {
  return isEnterpriseInstall === true ? enterprise?.id : team?.id;
}

function installationOf(id: string, own: Bot | undefined): BoltInstallation | undefined {
  if (own === undefined || own.team !== id) return undefined;
  const { token, userId, botId = '' } = own;
  return {
    team: { id },
    enterprise: undefined,
    user: { token: undefined, scopes: undefined, id: userId },
    bot: { token, userId, id: botId, scopes: [] },
    isEnterpriseInstall: false,
  };
}
