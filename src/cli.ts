#!/usr/bin/env node
/** The command line: `sitrep` alone starts the bot; every command of the chat can be called by name from a script. */
import { Command as Program } from 'commander';
import { feedsCheck } from '../commands/feeds-check.ts';
import { commands, groups } from '../commands/index.ts';
import { answer, messageFor, runCommand } from './app/answer.ts';
import { printBrief } from './chat/terminal/print-brief.ts';
import { readConfig } from './config.ts';
import { LOCAL } from './core/asker.ts';
import { inert } from './core/brief/inert.ts';
import { closest } from './core/closest.ts';
import { type Command, fullNameOf, usageOf } from './core/command.ts';
import { readArgs } from './core/read-command.ts';
import type { Config } from './core/shapes/settings.ts';
import { UsageError } from './core/usage-error.ts';
import type { FeedCheckOptions } from './feeds.ts';
import { type House, openHouse } from './main.ts';
import { connectTerminal, hasColour, ingestFeeds, ingestSeeds, start } from './start.ts';

/** Exit codes: 0 done, 1 something went wrong, 2 typed wrongly. */
const WRONG = 1;
const MISTYPED = 2;

async function withHouse(work: (house: House, config: Config) => Promise<void>): Promise<void> {
  const { config, warnings } = readConfig();
  const house = await openHouse(config);
  for (const warning of warnings) house.log.warn({}, warning);
  try {
    await work(house, config);
  } finally {
    await house.close();
  }
}

/** One command of the chat: `sitrep brief venezuela since:7d --json`. */
function addCommand(program: Program, command: Command): void {
  groupOf(command, program)
    .command(command.name)
    .summary(command.summary)
    .description(`${command.summary}\n\nThe same as ${usageOf(command)} in the chat.`)
    .argument('[words...]', 'what to ask, and key:value options')
    .option('--json', 'print the Brief document itself')
    .option(...AS)
    .allowUnknownOption(false)
    .action((words: string[], _options: object, called: Program) => {
      const { json, as } = called.optsWithGlobals<{ json?: boolean; as?: string }>();
      const name = fullNameOf(command);
      return withHouse((house) =>
        as === undefined
          ? askOnce(house, command, words, json === true)
          : withFileRead(command, words).then((read) => previewOnce(house, [...name.split(' '), ...read], as)),
      );
    });
}

const AS = ['--as <chat>', 'print the messages that discord or slack would be sent, as JSON lines'] as const;

/** The words as the shell split them; what was mistyped is a message as well, and exits as mistyped. */
async function previewOnce(house: House, words: readonly string[], as: string): Promise<void> {
  const { preview } = await import('./preview.ts');
  if (needsReports(words[0])) await ingestWhereEmpty(house);
  const isAnswered = await preview(house, `/${words.map(requoted).join(' ')}`, { as, output: process.stdout });
  if (!isAnswered) process.exitCode = MISTYPED;
}

/** `about:cartel of the suns` is one word where the shell took the marks away. */
function requoted(word: string): string {
  if (word.includes('\n')) return word;
  const [, name = '', value = word] = /^([a-z]+:(?=\S))?(.*)$/isu.exec(word) ?? [];
  return /\s/u.test(value) && !/["“”„«]/u.test(value) ? `${name}"${value}"` : word;
}

/** Everything but help and feeds is answered from what was taken in. */
const needsReports = (name: string | undefined, group = name) => name !== 'help' && group !== 'feeds';

async function ingestWhereEmpty(house: House): Promise<void> {
  const { articles } = await house.store.counts();
  if (articles === 0) await ingestSeeds(house);
}

/** `sitrep feeds` is one command of the program, and `add`, `list` and the others are commands of that. */
function groupOf({ group }: Pick<Command, 'group'>, program: Program): Program {
  if (group === undefined) return program;
  const held = program.commands.find((command) => command.name() === group);
  return (
    held ??
    program
      .command(group)
      .helpCommand(false)
      .summary(groups.find(({ name }) => name === group)?.summary ?? group)
  );
}

async function askOnce(house: House, command: Command, words: readonly string[], isJson: boolean): Promise<void> {
  // Read first: whoever mistyped hears of that, and not of seeds.
  const args = readArgs(await withFileRead(command, words), command, { now: house.desk.now(), asker: LOCAL });
  if (needsReports(command.name, command.group)) await ingestWhereEmpty(house);
  if (command.group === 'digest') await connectTerminal(house, false, isJson ? process.stderr : process.stdout);
  const brief = await runCommand(command, args, house.desk);
  const file = brief.blocks.find((block) => block.kind === 'file');
  if (isJson) process.stdout.write(`${JSON.stringify(brief, null, 2)}\n`);
  // The file and nothing else, so that it can be sent into one.
  else if (file !== undefined) process.stdout.write(file.text);
  else await printBrief(brief, { stream: process.stdout, hasColour: hasColour(process.stdout) });
}

/** Where the chat takes a pasted file, the command line takes the name of one as well. */
async function withFileRead({ words: taken }: Command, words: readonly string[]): Promise<readonly string[]> {
  if (taken?.isVerbatim !== true || words.length !== 1) return words;
  const { readOpmlFile } = await import('./read-opml-file.ts');
  return [readOpmlFile(words[0] ?? '') ?? words[0] ?? ''];
}

/** Without a command the bot starts; a word that is no command is a command mistyped. */
async function startOrRefuse([word, ...rest]: readonly string[], as?: string): Promise<void> {
  if (word !== undefined && as !== undefined) return withHouse((house) => previewOnce(house, [word, ...rest], as));
  if (word !== undefined) throw new UsageError(unknownName(word));
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
  return `There is no sitrep ${word.trim() === '' ? '“”' : word}.${near === undefined ? '' : ` Did you mean sitrep ${near}?`} What there is: ${names.join(', ')}`;
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
      process.exitCode = (await checkOneFeed(url, { ...options, ...streams, config })) ? 0 : WRONG;
    });
}

function createProgram(): Program {
  const program = new Program('sitrep')
    .description('Briefs on the security of a region, from sources that can be checked.')
    .helpCommand(false)
    .configureOutput({ outputError: (message, write) => write(inOneLine(message)) })
    .exitOverride()
    .argument('[command...]')
    .option(...AS)
    .action((words: string[], { as }: { as?: string }) => startOrRefuse(words, as));
  for (const command of commands) if (command !== feedsCheck) addCommand(program, command);
  program
    .command('ingest')
    .description('Take in the seed articles, and what the feeds that are due have; what is held already is left as it is.')
    .option('--seeds', 'the seed articles alone')
    .action((options: { seeds?: boolean }) =>
      withHouse(async (house) => {
        process.exitCode = (await ingestSeeds(house)).problems.length > 0 ? WRONG : 0;
        if (options.seeds !== true) await ingestFeeds(house);
      }),
    );
  program
    .command('doctor')
    .description('Check the settings, the database, the seeds and the knowledge files, and say what to do.')
    .action(async () => {
      const { doctor } = await import('./doctor.ts');
      process.exitCode = (await doctor(process.stdout)) ? 0 : WRONG;
    });
  program
    .command('slack-manifest')
    .description('Print what a Slack app is made from; with --http for requests to your own address instead of Socket Mode.')
    .option('--http <url>', 'https://…, where Slack reaches you')
    .action(async ({ http }: { http?: string }) => {
      const { manifestFor } = await import('./slack-manifest.ts');
      process.stdout.write(manifestFor(http));
    });
  addFeedCheck(program);
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
  return program;
}

/** "error: unknown option '--jsn'" and its suggestion stand on lines of their own; a script logs one line. */
function inOneLine(message: string): string {
  return `${inert(message)
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')}. sitrep --help lists what there is.\n`;
}

async function runAnalysis(name: 'analyzeQuotes' | 'analyzeStories' | 'analyzeFeeds' | 'analyzePages'): Promise<void> {
  const { config } = readConfig();
  const analyses = await import('./analyze.ts');
  const bad = await analyses[name](process.stdin, { output: process.stdout, errors: process.stderr }, config);
  process.exitCode = bad > 0 ? WRONG : 0;
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
    return cause.exitCode === 0 ? 0 : MISTYPED;
  if (cause instanceof UsageError) {
    process.stderr.write(`${inert(cause.message)}\n`);
    return MISTYPED;
  }
  const { createLog } = await import('./log.ts');
  process.stderr.write(`${messageFor(cause, await createLog('error'))}\n`);
  return WRONG;
}

await main();
