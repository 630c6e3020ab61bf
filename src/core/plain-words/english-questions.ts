/** Questions in English: of which command, and in which forms of words. See `questions.ts` for how they are read. */
import { ADDRESS, ARTICLE, ARTICLE_ID, type Forms, STORY_ID } from './question-parts.ts';

const ABOUT = '(?:about|on|of|regarding|concerning|over)';
const SAY = '(?:say|said|saying|state|stated|claim|claimed|declare|declared|comment|commented|think|promise|promised|tell us)';
const NEWS = '(?:news|latest|updates?|summary|briefing|brief|sitrep|situation|overview|rundown|headlines|developments|status)';
/** Counts of people, of which a brief has the sentences. */
const VICTIMS = '(?:dead|died|die|deaths|killed|injured|wounded|hurt|missing|arrested|detained|kidnapped|displaced|evacuated)';
/** A question of its own, and no topic before "news". */
const NO_QUESTION = '(?!(?:what|who|how|why|when|where|which|is|are|did|does|do|has|have|was|were|can)\\b)';
const ON = '(?:on|about|from|in|of|for|around|regarding|with)';

export const ENGLISH: readonly Forms[] = [
  [
    'help',
    [
      'help(?: me)?',
      'what can (?:you do|i (?:ask|do)|we (?:ask|do))(?: (?:here|for me))?',
      'how (?:do|can|does) (?:i|we|this|it|you) (?:use you|use this|work|ask)',
      '(?:list|show)(?: me)?(?: the| all)? commands',
      '(?:help (?:me )?(?:with|on)|how do (?:i|we) use) /?(?<words>\\S+)',
    ],
  ],
  [
    'status',
    [
      '(?:what|how much|how many (?:articles|reports|stories|statements)) do you (?:hold|have|know)',
      "(?:what is|what's) your status",
      'are you (?:ok|okay|up|alive|working|there)',
    ],
  ],
  [
    'feeds add',
    [`(?:add|subscribe to|follow|read)(?: (?:the|this|a))?(?: (?:rss|news))? ?(?:feed|source|site|page)?:? ${ADDRESS}`],
  ],
  [
    'feeds remove',
    [
      `(?:remove|delete|unsubscribe from|unfollow|drop)(?: (?:the|this))? ?(?:feed|source|site)?:? (?<words>https?://\\S+|f_\\S+)`,
      '(?:remove|delete|drop)(?: the)? (?:feed|source) (?<words>.+)',
    ],
  ],
  ['feeds check', [`check(?: (?:the|this))? ?(?:feed)?:? ${ADDRESS}`]],
  [
    'feeds list',
    [
      '(?:list|show(?: me)?)(?: all)?(?: (?:the|our|my))? (?:feeds|sources)',
      '(?:which|what) (?:feeds|sources) (?:do (?:you|we) (?:read|follow|have|use)|are (?:there|followed|read))',
      'what (?:are|do) (?:your|our|my|you) (?:feeds|sources)(?: read)?',
      '(?:which|what) (?:feeds|sources) (?:are|have been) (?:failing|broken|down|dead|silent)',
    ],
  ],
  [
    'digest add',
    [
      '(?:post|send|give|set up|create|make|schedule|add|start)(?: (?:me|us))? (?:a )?(?:daily )?(?:digest|briefing|brief) (?:on|of|about|for) (?<words>.+?)(?: every (?:day|morning|evening))? at (?<at>\\d{1,2}:\\d{2})(?: every day)?',
    ],
  ],
  [
    'digest list',
    ['(?:list|show(?: me)?)(?: (?:the|our|my))? digests', '(?:which|what) digests (?:are there|do we have|are scheduled)'],
  ],
  ['watch add', ['(?:watch|alert (?:me|us) (?:on|about)|tell (?:me|us) when there is news (?:on|about)) (?<words>.+)']],
  ['watch list', ['(?:list|show(?: me)?)(?: (?:the|our|my))? watches', '(?:which|what) watches (?:are there|do we have)']],
  [
    'why',
    [
      `(?:why|how come) (?:was|is|were|did|does|has|isn't|wasn't) ${ARTICLE} .+`,
      `(?:what|whatever) (?:became of|happened (?:to|with)) ${ARTICLE}`,
      `where (?:does|did) ${ARTICLE} come from`,
    ],
  ],
  ['show', [`(?:show|open|read)(?: (?:me|us))?(?: the)?(?: (?:article|passage|text|source))? ${ARTICLE_ID}`]],
  [
    'story',
    [
      `(?:show|give|list)(?: (?:me|us))?(?: the)? (?:sources|reports|timeline|articles) (?:of|for|in|behind) ${STORY_ID}`,
      `(?:what|which) (?:are the )?(?:sources|reports)(?: are)? (?:of|for|in|behind) ${STORY_ID}`,
      `(?:(?:show|tell|give)(?: (?:me|us))?(?: more)? )?(?:about )?(?:the )?(?:story )?${STORY_ID}`,
      '(?:(?:show|tell|give)(?: (?:me|us))? )?the story (?:of|about|on|behind) (?<words>.+)',
      '(?:(?:show|give)(?: (?:me|us))? )?(?:a|the)? ?timeline (?:of|for) (?<words>.+)',
      'how did (?<words>.+?) (?:unfold|begin|start|develop)',
      '(?:which|what) (?:outlets|media|newspapers|papers|publishers) (?:reported|carried|carry|covered|printed|have|ran)(?: on)? (?<words>.+)',
    ],
  ],
  [
    'said',
    [
      `who (?:has )?said what(?: ${ABOUT} (?<about>.+))?`,
      `who (?:denies|denied|rejects|rejected|disputes|disputed)(?: that)?(?: the existence of)? (?<about>.+?)(?: (?:exists?|existed|is real))?`,
      'who (?:said|says|called|used the words?|spoke of) ["“«](?<about>.+?)["”»]',
      `who(?:'s| is| has been| was)? (?:talking|talked|speaking|spoke|spoken|commenting|commented|said anything|saying what) ${ABOUT} (?<about>.+)`,
      `what (?:was|is|has been|is being) said ${ABOUT} (?<about>.+)`,
      `what (?:are|were|do|did|have) (?:people|they|officials|governments|all) ${SAY} ${ABOUT} (?<about>.+)`,
      `what (?:did|does|do|has|have|is|are|was|were) (?<words>.+?)(?: been)? ${SAY} ${ABOUT} (?<about>.+)`,
      `what (?:did|does|has|have) (?<words>.+?) (?:${SAY} to|tell|told) .+? ${ABOUT} (?<about>.+)`,
      `what (?:did|does|do|has|have|is|are|was|were) (?<words>.+?)(?: been)? ${SAY}`,
      `what (?:did|does|has|have) (?<words>.+?) (?:${SAY} to|tell|told) .+`,
      `(?:(?:tell|show|give|list)(?: (?:me|us))? (?:everything|anything|all|what)|everything|anything)(?: that)? (?<words>.+?) (?:has |have )?(?:said|says|say)(?: ${ABOUT} (?<about>.+))?`,
      `how (?:did|does|has|have) (?<words>.+?) (?:respond|responded|react|reacted|reply|replied|answer|answered)(?: to (?<about>.+))?`,
      `(?:did|has|have|does) (?<words>.+?) (?:respond|responded|react|reacted|reply|replied)(?: to (?<about>.+))?`,
      `(?:did|has|have) (?<words>.+?) changed? (?:his|her|its|their) (?:position|mind|view|tone|line|stance)(?: ${ABOUT} (?<about>.+))?`,
      `(?:did|has|have|does|do) (?<words>.+?) (?:say|said|comment|commented|speak|spoken|talk|talked)(?: (?:anything|something|a word))? ${ABOUT} (?<about>.+)`,
      `(?:did|has|have) (?<words>.+?) (?:say|said|comment|commented)(?: (?:anything|something))?`,
      `(?:did|has|have|does|do) (?<words>.+?) (?:mention|mentioned|deny|denied|address|addressed) (?<about>.+)`,
      `(?:anything|something|words|any word) from (?<words>.+?) ${ABOUT} (?<about>.+)`,
      `(?:(?:show|give|find|get)(?: (?:me|us))? )?(?:the |all )?(?:direct )?(?:quotes|quotations|statements|remarks|comments) (?:from|by|of) (?<words>.+?)(?: ${ABOUT} (?<about>.+))?`,
      `(?:(?:show|give|find|get)(?: (?:me|us))? )?(?:the |all )?(?:quotes|quotations|statements|remarks|comments) (?:about|on|regarding) (?<about>.+)`,
      `(?:(?:show|give)(?: (?:me|us))? )?(?<words>.+?)(?:'s|’s|s') (?:quotes|statements|remarks|comments|words|position)(?: ${ABOUT} (?<about>.+))?`,
    ],
  ],
  [
    'brief',
    [
      `what(?:'s|’s|s| is| are| has been| was)? (?:new|happening|happened|going on|up|the latest|the news|the situation|the latest news|the status)(?: ${ON} (?<words>.+))?`,
      `what (?:has )?(?:happened|changed)(?: ${ON} (?<words>.+))?`,
      `(?:brief|update|fill)(?: (?:me|us))(?: in)?(?: (?:on|about) (?<words>.+))?`,
      `(?:brief|catch)(?: (?:me|us))? up(?: (?:on|about) (?<words>.+))?`,
      `(?:give|send|show|get|write)(?: (?:me|us))? (?:a |an |the )?(?:short |quick |full |security )?${NEWS}(?: ${ON} (?<words>.+))?`,
      `(?:i|we) (?:want|need|would like)(?: (?:a|an|the))? (?:short |quick |security )?${NEWS}(?: ${ON} (?<words>.+))?`,
      `(?:the |any |some )?(?:latest |security )?${NEWS}(?: ${ON} (?<words>.+))?`,
      `tell (?:me|us) (?:more )?about (?<words>.+)`,
      `(?:is there |are there |do you have )?(?:anything|any news|any updates?|news|something)(?: new)? ${ON} (?<words>.+)`,
      `(?:summari[sz]e|recap|sum up)(?: (?:the )?(?:news|situation))?(?: ${ON})?(?: (?<words>.+))?`,
      `how many (?:.+? )?${VICTIMS}(?: .+?)?? (?:in|at|by|during|from) (?<words>.+)`,
      "(?:what(?:'s|’s|s| is| was) )?the (?:death )?toll (?:of|in|from|at) (?<words>.+)",
      `what do (?:you|we) (?:have|know|hold) ${ON} (?<words>.+)`,
      `how is the situation (?:in|with) (?<words>.+)`,
      "who(?:'s|’s|s| is| was| are) (?<words>.+)",
      `${NO_QUESTION}(?<words>.+?) (?:news|update|updates|briefing|situation|sitrep)`,
    ],
  ],
];
