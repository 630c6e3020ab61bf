/** `sitrep slack-manifest`: what the Slack app is made from. */
import { commands, groups } from '../commands/index.ts';
import { slackManifest } from './chat/slack/manifest.ts';
import { UsageError } from './core/usage-error.ts';

/** JSON, which Slack takes under "From a manifest". Throws a `UsageError` where Slack could not reach the address. */
export function manifestFor(http: string | undefined): string {
  const address = http === undefined ? {} : { http: publicAddress(http) };
  return `${JSON.stringify(slackManifest({ commands, groups, ...address }), null, 2)}\n`;
}

function publicAddress(http: string): string {
  const isWell = URL.canParse(http) && /^https:$/.test(new URL(http).protocol);
  if (!isWell)
    throw new UsageError('--http takes the https address under which Slack reaches you: --http https://sitrep.example.org');
  return http.replace(/\/+$/, '');
}
