/** Where every chat surface asks: a line, plain words or a pressed button come in, a Brief or one sentence goes out. */
import type { Asker } from '../core/asker.ts';
import { visibleText, withoutInvites } from '../core/chat/clean-text.ts';
import type { FrontDesk, Reply } from '../core/chat/front-desk.ts';
import { offersFor } from '../core/chat/offers.ts';
import { type CommandGroup, fullNameOf } from '../core/command.ts';
import { commandLine } from '../core/command-line.ts';
import { contentHash } from '../core/content-hash.ts';
import { foldName } from '../core/entities/fold.ts';
import { dayOf } from '../core/instant.ts';
import type { Library } from '../core/library.ts';
import { readPlainWords } from '../core/plain-words/read-plain-words.ts';
import type { ChatStore } from '../ports/chat.ts';
import { type Answering, answer } from './answer.ts';
import type { Suggest } from './suggest.ts';

export interface FrontDeskParts extends Answering {
  readonly groups: readonly CommandGroup[];
  readonly chat: ChatStore;
  readonly library: Pick<Library, 'catalog'>;
  readonly suggest: Suggest;
}

export function createFrontDesk(parts: FrontDeskParts): FrontDesk {
  const { commands, groups, chat, desk, log, suggest } = parts;
  /** The day on which a question was kept last. */
  const keptOn = new Map<string, string>();
  return {
    commands,
    groups,
    ask: (line, asker) => ask(line, asker, parts),
    askInWords: (text, asker) => askInWords(text, asker, parts),
    suggest: async (what, typed, asker) => {
      try {
        return await suggest(what, typed.slice(0, LONGEST_TYPED), asker);
      } catch (cause) {
        log.warn({ what, err: cause }, 'no suggestions could be made');
        return [];
      }
    },
    keep: async (line) => {
      const id = `q_${contentHash(line)}`;
      const today = dayOf(desk.now());
      // Writing waits for the disk, and the buttons under popular answers are the same all day.
      if (keptOn.get(id) === today) return id;
      await chat.keepQuestion(id, line, desk.now());
      if (keptOn.size >= MOST_KEPT) keptOn.clear();
      keptOn.set(id, today);
      return id;
    },
    recall: (id) => chat.question(id),
  };
}

const MOST_KEPT = 10_000;

/** No name is longer, and what is compared letter by letter must stay short. */
const LONGEST_TYPED = 100;
async function ask(line: string, asker: Asker, parts: FrontDeskParts): Promise<Reply> {
  const told = await answer(line, asker, parts);
  // What was typed comes back in the sentence, so it is cleaned; an address in it may have to be typed again.
  if (!told.ok) return { ok: false, message: withoutInvites(visibleText(told.message)) };
  const { brief, command, args } = told;
  const offers = offersFor({ command: fullNameOf(command), args, brief });
  return { ok: true, brief, line: commandLine(command, args), offers };
}

async function askInWords(text: string, asker: Asker, parts: FrontDeskParts): Promise<Reply> {
  const read = readPlainWords(text, {
    commands: parts.commands,
    language: asker.language,
    isKnown: (name) => parts.library.catalog.byName.has(foldName(name)),
  });
  if (read.kind === 'not understood') return { ok: false, message: EXAMPLES[read.language] };
  const reply = await ask(read.line, { ...asker, language: read.language }, parts);
  if (read.isTyped) return reply;
  const said = `${UNDERSTOOD[read.language]} ${reply.ok ? reply.line : read.line}`;
  if (!reply.ok) return { ok: false, message: `${said}. ${reply.message}` };
  return { ...reply, brief: { ...reply.brief, notices: [said, ...reply.brief.notices] } };
}

const UNDERSTOOD = { en: 'Understood as', es: 'Entendido como' } as const;

const EXAMPLES = {
  en: 'I did not understand that. Ask for example “what’s new in Ecuador?”, “who said what about Guyana since August?” or “brief me on Haiti”; “help” lists everything.',
  es: 'No lo he entendido. Pregunta por ejemplo «¿qué hay de nuevo en Ecuador?», «¿qué dijo Petro del Cartel de los Soles?» o «resumen de Haití»; «ayuda» muestra todo.',
} as const;
