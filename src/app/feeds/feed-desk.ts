/** Answers everything about feeds. */
import type { FeedDesk } from '../../core/feed-desk.ts';
import { answerFeedsAdd } from './answer-feeds-add.ts';
import { answerFeedsChanges } from './answer-feeds-changes.ts';
import { answerFeedsCheck } from './answer-feeds-check.ts';
import { answerFeedsExport } from './answer-feeds-export.ts';
import { answerFeedsImport } from './answer-feeds-import.ts';
import { answerFeedsList } from './answer-feeds-list.ts';
import { answerFeedsRemove } from './answer-feeds-remove.ts';
import type { FeedTools } from './feed-tools.ts';

export function createFeedDesk(tools: FeedTools): FeedDesk {
  return {
    add: (question, asker) => answerFeedsAdd(question, asker, tools),
    list: (words, asker) => answerFeedsList(words, asker, tools),
    remove: (ref, asker) => answerFeedsRemove(ref, asker, tools),
    check: (ref, asker) => answerFeedsCheck(ref, asker, tools),
    import: (source, asker) => answerFeedsImport(source, asker, tools),
    export: (asker) => answerFeedsExport(asker, tools),
    changes: (asker) => answerFeedsChanges(asker, tools),
  };
}
