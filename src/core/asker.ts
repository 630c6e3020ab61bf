/** Who asks, and where: what an answer may depend on, and what a change is logged under. */

export type Platform = 'terminal' | 'discord' | 'slack' | 'web';

export interface Asker {
  readonly platform: Platform;
  /** Whose feeds, digests and watches these are: `discord:<guild>`, `discord:dm:<user>`, `slack:<team>`, `local`. */
  readonly workspace: string;
  /** Where the answer goes, as a `Poster` is told it: `discord:<channel>`, `slack:<team>/<channel>`, `terminal`. */
  readonly channel: string;
  /** The platform's id of the person, with what they are called where that is known. */
  readonly person: { readonly id: string; readonly name?: string };
  /** Manage Server on Discord, a manager of the workspace or channel on Slack; whoever runs the program in the terminal. */
  readonly mayManage: boolean;
  /** IANA name, where the platform tells it. */
  readonly timeZone?: string;
  readonly language: 'en' | 'es';
}

/** Who a change is logged under: what they are called, and an id that tells namesakes apart. */
export function actorOf({ person, platform }: Asker): string {
  if (platform === 'terminal' && person.id === LOCAL.person.id) return 'whoever runs the program';
  return person.name === undefined ? `${platform}:${person.id}` : `${person.name} (${platform}:${person.id})`;
}

/** Where only this person is told something: `discord:@<user>`, `slack:<team>/<user>`, `terminal`. */
export function directChannelOf({ platform, workspace, channel, person }: Asker): string {
  if (platform === 'discord') return `discord:@${person.id}`;
  return platform === 'slack' ? `${workspace}/${person.id}` : channel;
}

/** Whoever runs the program. */
export const LOCAL: Asker = {
  platform: 'terminal',
  workspace: 'local',
  channel: 'terminal',
  person: { id: 'local' },
  mayManage: true,
  language: 'en',
};
