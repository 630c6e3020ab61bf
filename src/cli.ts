#!/usr/bin/env node
/** The command line: `sitrep` alone starts the bot; every command of the chat can be called by name from a script. */
import { Command as Program } from 'commander';
import { feedsCheck } from '../commands/feeds-check.ts';
import { commands } from '../commands/index.ts';
import { answer, messageFor } from './app/answer.ts';
import { AS, addChatCommand, groupOf, previewOnce } from './cli/chat-command.ts';
import { EXIT } from './cli/exit-codes.ts';
import { withHouse } from './cli/with-house.ts';
import { ownVersion, readConfig } from './config.ts';
import { LOCAL } from './core/asker.ts';
import { inert } from './core/brief/inert.ts';
import { closest } from './core/closest.ts';
import { echo } from './core/echo.ts';
import { UsageError } from './core/usage-error.ts';
import type { FeedCheckOptions } from './feeds.ts';
import { ingestFeeds, ingestSeeds, start } from './start.ts';

function createProgram(): Program {
  const program = new Program('sitrep')
    .description('Briefs on the security of a region, from sources that can be checked.')
    .helpCommand(false)
    .configureOutput({ outputError: (message, write) => write(inOneLine(message)) })
    .exitOverride()
    .argument('[command...]')
    .option(...AS)
    .version(ownVersion(), '--version', 'print the version')
    .action((words: string[], { as }: { as?: string }) => startOrRefuse(words, as))
    .hook('preAction', (_, called) => refuseAs(called));
  for (const command of commands) if (command !== feedsCheck) addChatCommand(program, command);
  addUpkeep(program);
  addFeedCheck(program);
  addAnalyses(program);
  return program;
}

/** Only an answer can be printed as a chat would be sent it. Whatever answers has the option itself. */
function refuseAs(called: Program): void {
  const isAnswer = called.options.some(({ long }) => long === '--as');
  if (!isAnswer && called.optsWithGlobals<{ as?: string }>().as !== undefined)
    throw new UsageError(`--as goes with a command of the chat, and ${called.name()} is none. For example ${AS_EXAMPLE}`);
}

const AS_EXAMPLE = 'sitrep brief venezuela --as discord';

/** Without a command the bot starts; a word that is no command is a command mistyped. */
async function startOrRefuse([word, ...rest]: readonly string[], as?: string): Promise<void> {
  if (word !== undefined && as !== undefined) return withHouse((house) => previewOnce(house, [word, ...rest], as));
  if (word !== undefined) throw new UsageError(unknownName(word));
  if (as !== undefined) throw new UsageError(`--as goes with a command. For example ${AS_EXAMPLE}`);
  await withHouse(async (house, config) => {
    const { openFrontDesk } = await import('./open-front-desk.ts');
    const frontDesk = openFrontDesk(house);
    const answering = { desk: house.desk, commands, log: house.log };
    const answerLine = (line: string) =>
      line.startsWith('/') ? answer(line, LOCAL, answering) : frontDesk.askInWords(line, LOCAL);
    await start(house, config, answerLine);
  });
}

function unknownName(word: string): string {
  const names = [
    ...new Set([...commands.map(({ group, name }) => group ?? name), 'ingest', 'doctor', 'slack-manifest', 'feeds', 'analyze']),
  ];
  const [near] = closest(word, names, 1);
  return `There is no sitrep ${word.trim() === '' ? '“”' : echo(word)}.${near === undefined ? '' : ` Did you mean sitrep ${near}?`} What there is: ${names.join(', ')}`;
}

function addUpkeep(program: Program): void {
  program
    .command('ingest')
    .description('Take in the seed articles, and what the feeds that are due have; what is held already is left as it is.')
    .option('--seeds', 'the seed articles alone')
    .action((options: { seeds?: boolean }) =>
      withHouse(async (house) => {
        process.exitCode = (await ingestSeeds(house)).problems.length > 0 ? EXIT.wrong : 0;
        if (options.seeds !== true) await ingestFeeds(house);
      }),
    );
  program
    .command('doctor')
    .description('Check the settings, the database, the seeds and the knowledge files, and say what to do.')
    .action(async () => {
      const { doctor } = await import('./doctor.ts');
      process.exitCode = (await doctor(process.stdout)) ? 0 : EXIT.wrong;
    });
  program
    .command('slack-manifest')
    .description('Print what a Slack app is made from; with --http for requests to your own address instead of Socket Mode.')
    .option('--http <url>', 'https://…, where Slack reaches you')
    .action(async ({ http }: { http?: string }) => {
      const { manifestFor } = await import('./slack-manifest.ts');
      process.stdout.write(manifestFor(http));
    });
}

/** In place of the command of the chat: a script gets what a reader of feeds needs to ask again. */
function addFeedCheck(program: Program): void {
  groupOf({ group: 'feeds' }, program)
    .command('check')
    .description('Ask for one feed now and say what came of it.')
    .argument('<url>', 'the address of the feed')
    .option('--json', 'print one JSON object')
    .option('--anew', 'ask as if for the first time')
    .option('--etag <value>', 'what the server gave as ETag the last time')
    .option('--last-modified <value>', 'what the server gave as Last-Modified the last time')
    .option('--body-hash <hex>', 'the hash of the last body')
    .option(...AS)
    .action(async (url: string, options: FeedCheckOptions, called: Program) => {
      const { as } = called.optsWithGlobals<{ as?: string }>();
      if (as !== undefined) return withHouse((house) => previewOnce(house, ['feeds', 'check', url], as));
      const { config } = readConfig();
      const { checkOneFeed } = await import('./feeds.ts');
      const streams = { output: process.stdout, errors: process.stderr };
      process.exitCode = (await checkOneFeed(url, { ...options, ...streams, config })) ? 0 : EXIT.wrong;
    });
}

function addAnalyses(program: Program): void {
  const analyze = program
    .command('analyze')
    .helpCommand(false)
    .description('Newline-delimited JSON in, newline-delimited JSON out, in the same order.');
  analyze
    .command('quotes')
    .description('In {"doc","text","date"?}, out {"doc","quotes":[…]}.')
    .action(() => runAnalysis('analyzeQuotes'));
  analyze
    .command('stories')
    .description('In {"id","date"?,"lang"?,"title","text","source"?}, out {"id","story","copyOf"?}.')
    .action(() => runAnalysis('analyzeStories'));
  analyze
    .command('feed')
    .description('In {"id","url"?,"content_type"?,"body" in Base64}, out {"id","feed":{…},"items":[…],"problems":[…]}.')
    .action(() => runAnalysis('analyzeFeeds'));
  analyze
    .command('page')
    .description('In {"id","url"?,"html"}, out {"id","title"?,"byline"?,"published"?,"text"}.')
    .action(() => runAnalysis('analyzePages'));
}

async function runAnalysis(name: 'analyzeQuotes' | 'analyzeStories' | 'analyzeFeeds' | 'analyzePages'): Promise<void> {
  const { config } = readConfig();
  const analyses = await import('./analyze.ts');
  const bad = await analyses[name](process.stdin, { output: process.stdout, errors: process.stderr }, config);
  process.exitCode = bad > 0 ? EXIT.wrong : 0;
}

/** "error: unknown option '--jsn'" and its suggestion stand on lines of their own; a script logs one line. */
function inOneLine(message: string): string {
  const said = inert(message)
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `${said}. sitrep --help lists what there is.\n`;
}

/** `sitrep brief | head` closes the pipe early; that is no error. Nor is it one where nobody reads the messages. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function main(): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await createProgram().parseAsync();
  } catch (cause) {
    process.exitCode = await report(cause);
  }
}

async function report(cause: unknown): Promise<number> {
  if (cause instanceof Error && 'exitCode' in cause && 'code' in cause && String(cause.code).startsWith('commander.'))
    return cause.exitCode === 0 ? 0 : EXIT.mistyped;
  if (cause instanceof UsageError) {
    process.stderr.write(`${inert(cause.message)}\n`);
    return EXIT.mistyped;
  }
  const { createLog } = await import('./log.ts');
  process.stderr.write(`${messageFor(cause, await createLog('error'))}\n`);
  return EXIT.wrong;
}

await main();
