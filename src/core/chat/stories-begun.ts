/** Which stories of a Brief begin on which page: what a channel was told, where only some of the pages arrived. */
import type { Brief } from '../brief/brief.ts';
import type { Page } from './paginate.ts';
import { blockSection } from './write-script.ts';

/** For each page the ids of the stories whose sections begin there. */
export function storiesBegun(pages: readonly Page[], { blocks }: Brief): string[][] {
  const storyOf = new Map(
    blocks.flatMap((block, index) => (block.kind === 'story' ? [[blockSection(index), block.storyId] as const] : [])),
  );
  const begun = new Set<string>();
  return pages.map((page) =>
    page.flatMap(({ id }) => {
      const storyId = storyOf.get(id);
      if (storyId === undefined || begun.has(id)) return [];
      begun.add(id);
      return [storyId];
    }),
  );
}
