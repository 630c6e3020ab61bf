/** The manifest: every command in it, inside Slack's limits, for Socket Mode and for HTTP. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { manifestFor } from '../../../src/slack-manifest.ts';
import { SCOPES } from '../../fakes/slack/workspace.ts';

interface Manifest {
  readonly features: {
    readonly slash_commands: readonly { command: string; description: string; usage_hint?: string; url?: string }[];
    readonly shortcuts: readonly { callback_id: string; description: string }[];
  };
  readonly oauth_config: { readonly redirect_urls?: readonly string[]; readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: { readonly request_url?: string };
    readonly socket_mode_enabled: boolean;
  };
}

const manifest = (http?: string) => JSON.parse(manifestFor(http)) as Manifest;

describe('the manifest', () => {
  it('has every command that stands alone, every group once, and one for all', () => {
    const names = manifest().features.slash_commands.map(({ command }) => command);
    const declared = new Set(commands.map(({ group, name }) => `/${group ?? name}`));
    expect([...names].sort()).toEqual([...declared, '/sitrep'].sort());
    expect(names).toHaveLength(new Set(names).size);
  });

  it('keeps the limits of Slack', () => {
    for (const { command, description, usage_hint = '' } of manifest().features.slash_commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]{1,31}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThan(140);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    for (const { description } of manifest().features.shortcuts) expect(description.length).toBeLessThanOrEqual(150);
  });

  it('asks for the rights that are used, and hears what is handled', () => {
    expect([...manifest().oauth_config.scopes.bot].sort()).toEqual([...SCOPES].sort());
    expect(manifest().settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message.im',
      'tokens_revoked',
    ]);
  });

  it('is for Socket Mode, or for an address of your own', () => {
    expect(manifest().settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest())).not.toContain('http');
    const { features, oauth_config, settings } = manifest('https://a.example/');
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: 'https://a.example/slack/events' },
      interactivity: { request_url: 'https://a.example/slack/events' },
    });
    expect(oauth_config.redirect_urls).toEqual(['https://a.example/slack/oauth_redirect']);
    expect(features.slash_commands.every(({ url }) => url === 'https://a.example/slack/events')).toBe(true);
  });

  it.each(['http://a.example', 'a.example', 'ftp://a.example', ''])('refuses the address %j', (address) => {
    expect(() => manifestFor(address)).toThrow('--http takes the https address');
  });
});
