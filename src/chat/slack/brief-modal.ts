/** The shortcut "Brief": a small window with one field, whose answer comes as a direct message. */
import { askLine, broken, type SlackHouse } from './house.ts';
import { plainText } from './message.ts';
import { sentence } from './prepare-answer.ts';
import { postAll } from './respond.ts';
import { typedText } from './typed-text.ts';

export const SHORTCUT = 'brief_shortcut';
export const MODAL = 'brief_modal';
const FIELD = 'topic';

const briefModal = {
  type: 'modal',
  callback_id: MODAL,
  title: plainText('Brief'),
  submit: plainText('Brief me'),
  close: plainText('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: FIELD,
      label: plainText('What on?'),
      hint: plainText('A country, person, organization, theme or any words. The answer comes as a direct message.'),
      element: {
        type: 'plain_text_input',
        action_id: FIELD,
        max_length: 300,
        focus_on_load: true,
        placeholder: plainText('venezuela since:7d'),
      },
    },
  ],
} as const;

/** The fields of a filled-in window that are read. */
export interface SentModal {
  readonly team?: { readonly id: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string };
  readonly trigger_id?: string;
  readonly view: {
    readonly id: string;
    readonly hash?: string;
    readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>> };
  };
}

export function keyOfModal({ trigger_id, view }: SentModal): string {
  return `slack:modal:${trigger_id ?? `${view.id}:${view.hash}`}:${typedIn({ view })}`;
}

export async function openModal(team: string, trigger: string, { clients, log }: SlackHouse): Promise<void> {
  try {
    await (await clients.of(team))?.write('views.open', { trigger_id: trigger, view: briefModal });
  } catch (cause) {
    log.warn({ err: cause }, 'the window of the shortcut could not be opened on Slack');
  }
}

export async function answerModal(team: string, sent: SentModal, house: SlackHouse): Promise<void> {
  const at = { team, channel: sent.user.id };
  const typed = typedIn(sent);
  const line = typed.startsWith('/') ? typed : `/brief ${typed}`;
  const answer = await askLine(line, { at, user: sent.user.id }, house).catch((cause: unknown) =>
    sentence(broken(cause, house.log)),
  );
  await postAll(answer.messages, { at }, house);
}

function typedIn({ view }: Pick<SentModal, 'view'>): string {
  return typedText(view.state.values[FIELD]?.[FIELD]?.value ?? '');
}
