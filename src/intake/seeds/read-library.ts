/** Reads what is known on the first day, and what the operator added to it. */
import { join } from 'node:path';
import { createCatalog } from '../../core/entities/catalog.ts';
import { foldName } from '../../core/entities/fold.ts';
import { createLibrary, type Library } from '../../core/library.ts';
import { danglingReferences } from '../../core/shapes/dangling-references.ts';
import {
  type KnowledgeFile,
  organizationsFileShape,
  peopleFileShape,
  placesFileShape,
  themesFileShape,
} from '../../core/shapes/knowledge.ts';
import { outletsFileShape } from '../../core/shapes/outlets.ts';
import { readOperatorFile } from '../../core/shapes/read-operator-file.ts';
import type { Problem } from '../../ports.ts';
import { type ReadJson, readJsonFile, readJsonWith } from './read-json-file.ts';

/** `operatorFile`: added last, so that its entries take the place of ours with the same id; its bad entries are left out. */
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
    operatorFile === undefined ? nothing : readJsonWith(operatorFile, readOperatorFile),
  ]);
  const files = [people, organizations, places, themes, own].flatMap((read) =>
    read.value === undefined ? [] : [{ ...EMPTY, ...read.value }],
  );
  const problems = [people, organizations, places, themes, outlets, own].flatMap((read) => read.problems);
  if (own.value !== undefined && operatorFile !== undefined) {
    problems.push(...danglingReferences(own.value, files).map((what) => ({ where: operatorFile, what })));
  }
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
