/** What people may ask, in the order in which help lists it. */
import type { Command, CommandGroup } from '../src/core/command.ts';
import { brief } from './brief.ts';
import { digestAdd } from './digest-add.ts';
import { digestExport } from './digest-export.ts';
import { digestList } from './digest-list.ts';
import { digestNow } from './digest-now.ts';
import { digestPause } from './digest-pause.ts';
import { digestPreview } from './digest-preview.ts';
import { digestRemove } from './digest-remove.ts';
import { digestResume } from './digest-resume.ts';
import { digestShow } from './digest-show.ts';
import { feedsAdd } from './feeds-add.ts';
import { feedsChanges } from './feeds-changes.ts';
import { feedsCheck } from './feeds-check.ts';
import { feedsExport } from './feeds-export.ts';
import { feedsImport } from './feeds-import.ts';
import { feedsList } from './feeds-list.ts';
import { feedsRemove } from './feeds-remove.ts';
import { help } from './help.ts';
import { mute } from './mute.ts';
import { said } from './said.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { story } from './story.ts';
import { unmute } from './unmute.ts';
import { watchAdd } from './watch-add.ts';
import { watchList } from './watch-list.ts';
import { watchRemove } from './watch-remove.ts';
import { why } from './why.ts';

const feeds = [feedsAdd, feedsList, feedsRemove, feedsCheck, feedsImport, feedsExport, feedsChanges];

const digests = [
  digestAdd,
  digestList,
  digestShow,
  digestPreview,
  digestNow,
  digestPause,
  digestResume,
  digestRemove,
  digestExport,
];
const watches = [watchAdd, watchList, watchRemove];

export const commands: readonly Command[] = [
  brief,
  said,
  story,
  show,
  why,
  ...digests,
  ...watches,
  mute,
  unmute,
  ...feeds,
  status,
  help,
];

/** What several commands have in common whose names begin with the same word. */
export const groups: readonly CommandGroup[] = [
  {
    name: 'digest',
    summary: 'Digests of this channel, at set times.',
    spanish: { name: 'resumen', summary: 'Resúmenes de este canal, a horas fijas.' },
  },
  {
    name: 'watch',
    summary: 'Speaks up here at once when a story matches.',
    spanish: { name: 'aviso', summary: 'Avisa aquí en cuanto hay una noticia que coincide.' },
  },
  {
    name: 'feeds',
    summary: 'The feeds that news comes from.',
    spanish: { name: 'fuentes', summary: 'Las fuentes de las que vienen las noticias.' },
  },
];
