/**
 * What the real Slack refuses or cuts in a message or a view, and what we never want to send. One line for each thing that is
 * wrong; those that begin with `blocks` are refused by Slack as `invalid_blocks`. Limits: Block Kit reference; the 9,000
 * characters are a budget of ours below the undocumented 11 to 13 thousand (bolt-js issues 2509 and 2867).
 */

type Json = Readonly<Record<string, unknown>>;

const LIMITS = { blocks: 50, homeBlocks: 100, header: 150, section: 3000, text: 4000, json: 9000, actions: 25, context: 10 };

export function checkMessage(args: Json): string[] {
  const blocks = listIn(args.blocks);
  const text = String(args.text ?? '');
  return [
    ...(text === '' ? ['text is missing: notifications and screen readers have nothing to say'] : []),
    ...(text.length > LIMITS.text ? [`text has ${text.length} characters`] : []),
    ...checkMrkdwn('text', text),
    ...(isFalse(args.unfurl_links) && isFalse(args.unfurl_media) ? [] : ['links may unfurl']),
    ...(args.link_names !== undefined || args.parse !== undefined ? ['names may be linked'] : []),
    ...(JSON.stringify(blocks).length > LIMITS.json ? [`blocks have ${JSON.stringify(blocks).length} characters`] : []),
    ...(blocks.length > LIMITS.blocks ? [`blocks are ${blocks.length}`] : []),
    ...checkBlocks(blocks),
  ];
}

export function checkView(view: Json): string[] {
  const blocks = listIn(view.blocks);
  const title = view.title as Json | undefined;
  return [
    ...(blocks.length > LIMITS.homeBlocks ? [`blocks are ${blocks.length}`] : []),
    ...(JSON.stringify(view).length > 250_000 ? ['view is over 250 kB'] : []),
    ...(view.type === 'modal' ? checkPlain('title', title, 24) : []),
    ...(view.type === 'modal' || view.type === 'home' ? [] : [`view is a ${String(view.type)}`]),
    ...checkBlocks(blocks),
  ];
}

function checkBlocks(blocks: readonly Json[]): string[] {
  const ids = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [String(block_id)]));
  const actions = blocks
    .flatMap((block) => listIn(block.elements))
    .flatMap(({ action_id }) => (action_id ? [String(action_id)] : []));
  return [
    ...(new Set(ids).size === ids.length ? [] : ['blocks repeat a block_id']),
    ...(new Set(actions).size === actions.length ? [] : ['blocks repeat an action_id']),
    ...[...ids, ...actions].filter((id) => id === '' || id.length > 255).map((id) => `blocks have an id of ${id.length}`),
    ...blocks.flatMap((block, index) => checkBlock(block).map((line) => `blocks[${index}] ${line}`)),
  ];
}

function checkBlock(block: Json): string[] {
  const elements = listIn(block.elements);
  switch (block.type) {
    case 'header':
      return checkPlain('header', block.text as Json, LIMITS.header);
    case 'divider':
      return [];
    case 'section':
      return (block.text as Json | undefined)?.type === 'plain_text'
        ? checkPlain('section', block.text as Json, LIMITS.section)
        : ['section in mrkdwn'];
    case 'context':
      return [
        ...(elements.length === 0 || elements.length > LIMITS.context ? [`context of ${elements.length}`] : []),
        ...elements.flatMap((element) => checkPlain('context', element, LIMITS.section)),
      ];
    case 'actions':
      return [
        ...(elements.length === 0 || elements.length > LIMITS.actions ? [`actions of ${elements.length}`] : []),
        ...elements.flatMap(checkControl),
      ];
    case 'input':
      return [...checkPlain('label', block.label as Json, 2000), ...checkControl(block.element as Json)];
    case 'rich_text':
      return elements.length === 0 ? ['rich_text is empty'] : elements.flatMap(checkRich);
    default:
      return [`${String(block.type)} is no block that we send`];
  }
}

function checkPlain(what: string, text: Json | undefined, most: number): string[] {
  if (text?.type !== 'plain_text') return [`${what} is no plain_text`];
  const length = String(text.text ?? '').length;
  return [
    ...(length === 0 || length > most ? [`${what} has ${length} characters`] : []),
    ...(text.emoji === false ? [] : [`${what} turns :names: into emoji`]),
  ];
}

function checkControl(control: Json): string[] {
  switch (control.type) {
    case 'button':
      return [
        ...checkPlain('button', control.text as Json, 75),
        ...(String(control.value ?? '').length > 2000 ? ['button value over 2000'] : []),
        ...(control.url === undefined ? [] : checkLink(String(control.url), 3000)),
      ];
    case 'plain_text_input':
      return control.placeholder === undefined ? [] : checkPlain('placeholder', control.placeholder as Json, 150);
    case 'external_select':
      return control.placeholder === undefined ? [] : checkPlain('placeholder', control.placeholder as Json, 150);
    default:
      return [`${String(control.type)} is no control that we send`];
  }
}

const RICH = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_list', 'rich_text_preformatted']);

function checkRich(element: Json): string[] {
  if (!RICH.has(String(element.type))) return [`${String(element.type)} in rich_text`];
  const inner = listIn(element.elements);
  if (inner.length === 0) return [`${String(element.type)} is empty`];
  if (element.type === 'rich_text_list') {
    const indent = Number(element.indent ?? 0);
    return [
      ...(indent > 8 ? [`list at depth ${indent}`] : []),
      ...inner.flatMap((item) => (item.type === 'rich_text_section' ? checkRich(item) : ['list of something else'])),
    ];
  }
  return inner.flatMap((run) => {
    if (typeof run.text === 'string' && run.text === '') return ['empty run'];
    if (run.type === 'text') return typeof run.text === 'string' ? [] : ['text without text'];
    return run.type === 'link' ? checkLink(String(run.url), 3000) : [`${String(run.type)} in rich_text`];
  });
}

function checkLink(url: string, most: number): string[] {
  const isWell = URL.canParse(url) && /^https?:\/\//.test(url) && url.length <= most;
  return isWell ? [] : [`link to ${url.slice(0, 80)}`];
}

/** Raw `<` or `>` would be a mention, a link or a quotation of somebody else's making; `&` begins an entity of ours only. */
function checkMrkdwn(where: string, text: string): string[] {
  return /[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? [`${where} holds mark-up: ${text.slice(0, 80)}`] : [];
}

const isFalse = (value: unknown) => value === false || value === 'false';

/** Inside a form, blocks are JSON. */
function listIn(value: unknown): Json[] {
  if (value === undefined) return [];
  return (typeof value === 'string' ? JSON.parse(value) : value) as Json[];
}
