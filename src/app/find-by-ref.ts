/** Finds what a person names by an id (or the beginning of one), an address or a seed's file name. */
import type { Article } from '../core/article.ts';
import { articleIdOf } from '../core/article-id.ts';
import { canonicalAddress } from '../core/canonical-address.ts';
import { echo } from '../core/echo.ts';
import { UsageError } from '../core/usage-error.ts';
import type { DeskTools } from './desk-tools.ts';

/** An article by its id, its address, or its seed's file name. Offsets behind an id are ignored. */
export async function findArticle(ref: string, { store }: DeskTools): Promise<Article> {
  const asked = ref.trim();
  refuseSeveral(asked);
  const address = addressIn(asked);
  const byAddress = address === undefined ? undefined : await articleAt(address, store);
  if (byAddress !== undefined) return byAddress;
  const id = asked.replace(/:.*$/s, '').toLowerCase();
  const ids = isId('a', id) ? [only(await store.articleIdsLike(id), id, 'article')] : [articleIdOf(asked)];
  const [article] = await store.articles(ids);
  if (article !== undefined) return article;
  if (isId('s', id)) throw new UsageError(`${asked} is no article, but may be a story: /story ${asked}`);
  const where = address === undefined ? 'The sources of an answer give the ids: a_…' : 'What is read: /feeds list';
  throw new UsageError(`No article is held as ${asked}. ${where}`);
}

/** Also as it is read out or copied from a chat, without its beginning: "news.example/talks". */
function addressIn(ref: string): string | undefined {
  if (/^https?:\/\//i.test(ref)) return ref;
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/\S+$/.test(ref) ? `https://${ref}` : undefined;
}

/** Several ids are no words either. */
function refuseSeveral(ref: string): void {
  const [first, second] = ref.split(/[\s,]+/);
  if (second !== undefined && [first, second].every((part) => /^[as]_[0-9a-z]+$/i.test(part ?? '')))
    throw new UsageError(`One id at a time, for example ${first}`);
}

/** However the address is dressed: an article of a feed is named after its canonical form. */
async function articleAt(address: string, store: DeskTools['store']): Promise<Article | undefined> {
  const [canonical] = await store.articles([articleIdOf(canonicalAddress(address))]);
  return canonical ?? (await store.articleAt(address));
}

/** A story by its id, or by that of an article in it; `undefined` where the words are neither. */
export async function findStoryId(ref: string, tools: DeskTools): Promise<string | undefined> {
  const id = ref.trim().toLowerCase();
  refuseSeveral(id);
  if (isId('s', id)) return only(await tools.store.storyIdsLike(id), ref, 'story');
  if (!isId('a', id)) return undefined;
  const article = await findArticle(id, tools);
  return tools.store.storyOf(article.id);
}

function isId(kind: 'a' | 's', text: string): boolean {
  return new RegExp(`^${kind}_[0-9a-z]+$`).test(text);
}

/** The one id that begins so. */
function only(ids: readonly string[], ref: string, what: string): string {
  const [id] = ids;
  if (id === undefined) throw new UsageError(`There is no ${what} ${echo(ref)}.`);
  if (ids.length > 1 && !ids.includes(ref))
    throw new UsageError(`${ref} begins more than one id: ${ids.join(', ')}. Type more of it.`);
  return ids.includes(ref) ? ref : id;
}
