/** Somebody or something that reports name: who and where. */
import type { OfficeEntry } from '../shapes/knowledge.ts';

export type EntityKind = 'person' | 'organization' | 'place' | 'theme';

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly gender?: 'f' | 'm';
  /** The country it belongs to or lies in, as an entity id. */
  readonly country?: string;
  /** The government that speaks where this place is named as a speaker ("Caracas said"). */
  readonly speaksAs?: string;
  /** Every name that finds it, the shown one first. */
  readonly names: readonly string[];
  /** True for people of whom an office is known. */
  readonly isOfficial: boolean;
}

export type Office = OfficeEntry;
