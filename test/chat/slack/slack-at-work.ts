/** sitrep on a Slack of our own: the real Bolt, a front desk that says what it was asked, and everything that was logged. */
import { connectSlack, type SlackConnection, type SlackOutcome } from '../../../src/chat/slack/connect-slack.ts';
import type { QueueTime } from '../../../src/chat/slack/send-queue.ts';
import type { Asker } from '../../../src/core/asker.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { FrontDesk, Reply } from '../../../src/core/chat/front-desk.ts';
import type { Command } from '../../../src/core/command.ts';
import type { SlackSettings } from '../../../src/core/shapes/slack-settings.ts';
import type { Log } from '../../../src/ports.ts';
import { openStores } from '../../../src/store/sqlite/open-store.ts';
import { silentFrontDesk } from '../../fakes/silent-front-desk.ts';
import { createFakeSlack, type FakeSlack } from '../../fakes/slack/fake-slack.ts';
import type { Workspace } from '../../fakes/slack/workspace.ts';

export interface Question {
  readonly line: string;
  readonly asker: Asker;
  readonly isInWords: boolean;
}

export interface AtWork {
  readonly slack: FakeSlack;
  readonly connection: SlackConnection;
  readonly outcome: SlackOutcome;
  readonly asked: readonly Question[];
  readonly logged: readonly string[];
  readonly stores: ReturnType<typeof openStores>;
  /** Questions are answered when this is kept. */
  hold(until: Promise<void>): void;
  /** How long the next answers are, in lines of a hundred characters. */
  answerWith(lines: number): void;
  end(): Promise<void>;
}

const run = async () => brief('', 1);

export const COMMANDS: readonly Command[] = [
  {
    name: 'brief',
    summary: 'A briefing.',
    words: { name: 'topic', isRequired: false, summary: 'what' },
    options: [],
    examples: [],
    run,
  },
  { name: 'status', summary: 'What is held.', options: [], examples: [], run },
  { group: 'feeds', name: 'add', summary: 'Adds one.', options: [], examples: [], isManaging: true, run },
  { group: 'feeds', name: 'list', summary: 'Lists them.', options: [], examples: [], run },
];

export function brief(title: string, lines: number): Brief {
  const rows = Array.from({ length: lines }, (_, index) => ({ label: `Row ${index + 1}`, value: 'word '.repeat(19).trim() }));
  return { title, asOf: '2026-11-21T14:00:00.000Z', notices: [], blocks: [{ kind: 'facts', rows }], sources: [] };
}

export async function slackAtWork(
  settings: (slack: FakeSlack) => Partial<SlackSettings> = ({ appToken }) => ({ appToken }),
  workspaces?: Workspace[],
  useStores = openStores({ path: ':memory:' }),
): Promise<AtWork> {
  const slack = await createFakeSlack(workspaces);
  const logged: string[] = [];
  const asked: Question[] = [];
  let held = Promise.resolve();
  let lines = 1;
  const log = logInto(logged);
  const reply = async (line: string, asker: Asker, isInWords: boolean): Promise<Reply> => {
    asked.push({ line, asker, isInWords });
    await held;
    if (line.includes('wrong')) return { ok: false, message: 'There is no such thing. Type /brief <!channel>' };
    const offers = [{ id: 'sources' as const, label: 'Sources', line: `${line} sources` }];
    return { ok: true, brief: brief(`Asked ${line}`, lines), line, offers };
  };
  const frontDesk: FrontDesk = {
    commands: COMMANDS,
    groups: [{ name: 'feeds', summary: 'The feeds.' }],
    ask: (line, asker) => reply(line, asker, false),
    askInWords: (line, asker) => reply(line, asker, true),
    suggest: async (_what, typed) => [{ label: `${typed} more`, value: `${typed} more` }],
    keep: async (line) => {
      const id = Buffer.from(line).toString('hex').slice(0, 40);
      await useStores.chat.keepQuestion(id, line, '2026-11-21T14:00:00.000Z');
      return id;
    },
    recall: (id) => useStores.chat.question(id),
  };
  const clock = { now: () => '2026-11-21T14:00:00.000Z' };
  const connection = connectSlack({
    settings: { api: slack.api, botToken: 'xoxb-fake-one', ...settings(slack) },
    frontDesk,
    store: useStores.chat,
    clock,
    log,
    time: fastTime(),
  });
  const outcome = await connection.connected;
  return {
    slack,
    connection,
    outcome,
    asked,
    logged,
    stores: useStores,
    hold: (until) => {
      held = until;
    },
    answerWith: (count) => {
      lines = count;
    },
    end: async () => {
      await connection.close();
      await slack.close();
    },
  };
}

/** A connection that is not waited for, to a front desk that has nothing to say. */
export function connectTo({ api, appToken }: FakeSlack): SlackConnection {
  return connectSlack({
    settings: { api, appToken, botToken: 'xoxb-fake-one' },
    frontDesk: silentFrontDesk(COMMANDS),
    store: openStores({ path: ':memory:' }).chat,
    clock: { now: () => '2026-11-21T14:00:00.000Z' },
    log: logInto([]),
  });
}

/** Waiting takes no time, and the clock says that it did. */
export function fastTime(): QueueTime {
  let at = 0;
  return {
    now: () => at,
    sleep: async (ms) => {
      at += ms;
    },
  };
}

function logInto(lines: string[]): Log {
  const say = (level: string) => (fields: object, message: string) => {
    lines.push(
      `${level} ${message} ${JSON.stringify(fields, (_key, value) => (value instanceof Error ? value.message : value))}`,
    );
  };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}
