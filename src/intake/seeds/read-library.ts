/** Reads what is known on the first day, and what the operator added to it. */
import { join } from 'node:path';
import { createCatalog } from '../../core/entities/catalog.ts';
import { foldName } from '../../core/entities/fold.ts';
import { createLibrary, type Library } from '../../core/library.ts';
import {
  type KnowledgeFile,
  operatorFileShape,
  organizationsFileShape,
  peopleFileShape,
  placesFileShape,
  themesFileShape,
} from '../../core/shapes/knowledge.ts';
import { outletsFileShape } from '../../core/shapes/outlets.ts';
import type { Problem } from '../../ports.ts';
import { type ReadJson, readJsonFile } from './read-json-file.ts';

/** `operatorFile`: added last, so that its entries take the place of ours with the same id. */
export async function readLibrary(
  folder: string,
  operatorFile?: string,
): Promise<{ library: Library; problems: readonly Problem[] }> {
  const [people, organizations, places, themes, outlets, own] = await Promise.all([
    readJsonFile(join(folder, 'people.json'), peopleFileShape),
    readJsonFile(join(folder, 'organizations.json'), organizationsFileShape),
    readJsonFile(join(folder, 'places.json'), placesFileShape),
    readJsonFile(join(folder, 'themes.json'), themesFileShape),
    readJsonFile(join(folder, 'outlets.json'), outletsFileShape),
    operatorFile === undefined ? nothing : readJsonFile(operatorFile, operatorFileShape),
  ]);
  const files = [people, organizations, places, themes, own].flatMap((read) =>
    read.value === undefined ? [] : [{ ...EMPTY, ...read.value }],
  );
  const problems = [people, organizations, places, themes, outlets, own].flatMap((read) => read.problems);
  return { library: createLibrary(createCatalog(files), outlets.value?.outlets ?? [], foldName), problems };
}

const nothing: ReadJson<KnowledgeFile> = { problems: [] };

const EMPTY: KnowledgeFile = {
  about: '',
  sources: {},
  decoys: [],
  people: [],
  offices: [],
  organizations: [],
  places: [],
  themes: [],
};
