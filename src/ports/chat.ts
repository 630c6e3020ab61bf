/** What chat surfaces need remembered. */
import type { Instant } from '../core/instant.ts';

/** A workspace that installed the bot; what it holds is encrypted before it gets here. */
export interface Installation {
  /** The platform's id of the enterprise or team. */
  readonly id: string;
  readonly sealed: string;
  readonly installedAt: Instant;
}

export interface ChatStore {
  /** Questions behind buttons; keeping the same line twice gives the same id. */
  keepQuestion(id: string, line: string, at: Instant): Promise<void>;
  question(id: string): Promise<string | undefined>;
  /** True the first time that this key (an envelope, an event, a trigger) is claimed; for ever after, and in every process, false. */
  claim(key: string, at: Instant): Promise<boolean>;
  /** Forgets claims and questions from before. */
  forgetBefore(at: Instant): Promise<void>;
  installations(): Promise<readonly Installation[]>;
  installation(id: string): Promise<Installation | undefined>;
  saveInstallation(installation: Installation): Promise<void>;
  /** Whether there was one. */
  removeInstallation(id: string): Promise<boolean>;
}
