/**
 * A post carries the mark of its key, so that it can be found again: components may have an id of our choice, and Discord
 * gives it back with the message. https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
import { contentHash } from '../../core/content-hash.ts';
import type { Message } from '../../ports/poster.ts';

export function stamped(message: Message, key: string): Message {
  const { components } = message;
  if (!Array.isArray(components) || components.length === 0) return message;
  const [first, ...rest] = components as readonly object[];
  return { ...message, components: [{ ...first, id: stampOf(key) }, ...rest] };
}

export function isStamped(components: readonly { readonly id?: number | undefined }[] | undefined, key: string): boolean {
  return components?.[0]?.id === stampOf(key);
}

/** 30 bits, above the small numbers that Discord gives by itself. */
function stampOf(key: string): number {
  return [...contentHash(key)].reduce((sum, char) => (sum * 32 + char.charCodeAt(0)) % 2 ** 30, 0) + 2 ** 16;
}
