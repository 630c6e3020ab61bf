/** What can be asked about digests, watches and mutes. Whether somebody may change something was decided before. */
import type { Asker } from './asker.ts';
import type { Brief } from './brief/brief.ts';
import type { TypedSchedule } from './schedule/read-schedule.ts';

export interface NewDigestQuestion extends TypedSchedule {
  /** Missing for everything. */
  readonly topic?: string;
  readonly isSilent: boolean;
}

export interface NewWatchQuestion {
  readonly topic: string;
  /** `22:00-06:30`. */
  readonly quiet?: string;
  readonly zone?: string;
  /** `6h`. */
  readonly cooldown?: string;
}

/** `ref`: the id of a digest (`d3`), and for `show` of an edition (`e7`). */
export interface DigestDesk {
  add(question: NewDigestQuestion, asker: Asker): Promise<Brief>;
  list(asker: Asker): Promise<Brief>;
  show(ref: string, asker: Asker): Promise<Brief>;
  preview(ref: string, asker: Asker): Promise<Brief>;
  now(ref: string, asker: Asker): Promise<Brief>;
  pause(ref: string, asker: Asker): Promise<Brief>;
  resume(ref: string, asker: Asker): Promise<Brief>;
  remove(ref: string, asker: Asker): Promise<Brief>;
  /** `format`: `md`, `html` or `atom`. */
  export(ref: string, format: string, asker: Asker): Promise<Brief>;
}

/** `ref`: the id of a watch (`w3`). */
export interface WatchDesk {
  add(question: NewWatchQuestion, asker: Asker): Promise<Brief>;
  list(asker: Asker): Promise<Brief>;
  remove(ref: string, asker: Asker): Promise<Brief>;
}

export interface MuteDesk {
  /** `ref`: the id of a story, or a topic; `length` as in `48h`. */
  add(ref: string, length: string | undefined, asker: Asker): Promise<Brief>;
  list(asker: Asker): Promise<Brief>;
  /** `ref`: the id of a mute (`m3`), or what was muted. */
  remove(ref: string, asker: Asker): Promise<Brief>;
}
