/** The manifest from which the Slack app is made, generated from the list of commands. */
import type { Command, CommandGroup } from '../../core/command.ts';
import { SHORTCUT } from './brief-modal.ts';
import { SCOPES } from './scopes.ts';
import { OWN_COMMAND } from './typed-text.ts';

export interface ManifestOptions {
  readonly commands: readonly Command[];
  readonly groups: readonly CommandGroup[];
  /** Where the app is reached over HTTP, without a slash at the end; missing for Socket Mode. */
  readonly http?: string;
}

/** Slack's reference of the app manifest: characters of a description and of a usage hint. */
const DESCRIPTION = 139;
const HINT = 1_000;

export function slackManifest({ commands, groups, http }: ManifestOptions): object {
  const request = http === undefined ? {} : { request_url: `${http}/slack/events` };
  const options = http === undefined ? {} : { message_menu_options_url: `${http}/slack/events` };
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'sitrep',
      description: 'Briefs on the security of a region, from sources that can be checked.',
      background_color: '#1f2d3d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'sitrep', always_online: true },
      shortcuts: [{ name: 'Brief', type: 'global', callback_id: SHORTCUT, description: 'A briefing on any country or topic.' }],
      slash_commands: slashCommands({ commands, groups, ...(http === undefined ? {} : { http }) }),
    },
    oauth_config: {
      ...(http === undefined ? {} : { redirect_urls: [`${http}/slack/oauth_redirect`] }),
      scopes: { bot: Object.keys(SCOPES) },
    },
    settings: {
      event_subscriptions: {
        ...request,
        bot_events: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
      },
      interactivity: { is_enabled: true, ...request, ...options },
      org_deploy_enabled: false,
      socket_mode_enabled: http === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** One for each command that stands alone, one for each group, and one under which all of them can be typed. */
function slashCommands({ commands, groups, http }: ManifestOptions): object[] {
  const alone = commands.filter(({ group }) => group === undefined);
  const grouped = groups
    .map((group) => ({ group, members: commands.filter((command) => command.group === group.name) }))
    .filter(({ members }) => members.length > 0);
  const named = [
    ...alone.map((command) => ({ name: command.name, summary: command.summary, hint: hintOf(command) })),
    ...grouped.map(({ group, members }) => ({
      name: group.name,
      summary: group.summary,
      hint: members.map(({ name, words }) => (words === undefined ? name : `${name} ${wordsHint(words)}`)).join(' | '),
    })),
    { name: OWN_COMMAND.slice(1), summary: 'Any of the commands: /sitrep brief venezuela', hint: '[command]' },
  ];
  return named.map(({ name, summary, hint }) => ({
    command: `/${name}`,
    description: shortened(summary, DESCRIPTION),
    ...(hint === '' ? {} : { usage_hint: shortened(hint, HINT) }),
    ...(http === undefined ? {} : { url: `${http}/slack/events` }),
    should_escape: false,
  }));
}

/** "[topic] since:7d until:2026-01-28" */
function hintOf({ words, options }: Command): string {
  return [...(words === undefined ? [] : [wordsHint(words)]), ...options.map(({ name, example }) => `[${name}:${example}]`)].join(
    ' ',
  );
}

function wordsHint({ name, isRequired }: NonNullable<Command['words']>): string {
  return isRequired ? `<${name}>` : `[${name}]`;
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
