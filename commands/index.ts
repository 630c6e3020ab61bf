/** What people may ask, in the order in which help lists it. */
import type { Command, CommandGroup } from '../src/core/command.ts';
import { brief } from './brief.ts';
import { feedsAdd } from './feeds-add.ts';
import { feedsChanges } from './feeds-changes.ts';
import { feedsCheck } from './feeds-check.ts';
import { feedsExport } from './feeds-export.ts';
import { feedsImport } from './feeds-import.ts';
import { feedsList } from './feeds-list.ts';
import { feedsRemove } from './feeds-remove.ts';
import { help } from './help.ts';
import { said } from './said.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { why } from './why.ts';

const feeds = [feedsAdd, feedsList, feedsRemove, feedsCheck, feedsImport, feedsExport, feedsChanges];

export const commands: readonly Command[] = [brief, said, story, show, why, ...feeds, status, help];

/** What several commands have in common whose names begin with the same word. */
export const groups: readonly CommandGroup[] = [
  {
    name: 'feeds',
    summary: 'The feeds that news comes from.',
    spanish: { name: 'fuentes', summary: 'Las fuentes de las que vienen las noticias.' },
  },
];
