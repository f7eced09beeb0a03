import { attributeOf } from './dom.ts'

/**
 * What an element's tag, class, id, role and item property say about the text in it: a set of bits. They are hints only:
 * pages misname things, so `findBody` ignores a hint on an element that holds most of the page's text.
 */
export const Hint = {
  nav: 1,
  comments: 2,
  related: 4,
  share: 8,
  advert: 16,
  signUp: 32,
  paywall: 64,
  byline: 128,
  time: 256,
  tags: 512,
  caption: 1024,
  credit: 2048,
  standfirst: 4096,
  pullQuote: 8192,
  embed: 16384,
  body: 32768,
  aside: 65536,
  form: 131072,
  quote: 262144,
  table: 524288,
  figure: 1048576,
  article: 2097152,
  headline: 4194304,
  bio: 8388608,
} as const

/** A word at the start of a class name's part, after which a part or the name ends. */
const part = (words: string): RegExp => new RegExp(`(?:^|[\\s_/:-])(?:${words})(?=$|[\\s_/:-]|\\d)`)

const WORDS: readonly (readonly [number, RegExp])[] = [
  [
    Hint.nav,
    part(
      'nav|navbar|navigation|menu|megamenu|submenu|footer|masthead|toolbar|breadcrumbs?|pagination|pager|paging|skip|cookies?|consent|gdpr|modal|popup|lightbox|login|register|search|contentinfo|banner|dialog|alert|complementary|ticker|copyright|site-info|legal',
    ),
  ],
  [
    Hint.comments,
    part(
      'comments?|commentlist|comment-?list|comment-?section|commenting|disqus|livefyre|viafoura|spot-?im|openweb|respond|replies|discussion|kommentare?|comentarios|commentaires|reactions',
    ),
  ],
  [
    Hint.related,
    part(
      'related|related-?\\w{1,12}|relatedposts|recommend|recommended|recommendations?|recirc|recirculation|more-(?:stories|news|from|in|on|articles|links|top|posts|for)|morestories|readmore|read-?more|read-?next|readnext|up-?next|also-?(?:like|read)|most-?(?:read|popular|viewed|recent|shared|commented)|mostpopular|mostread|trending|popular|teasers?|teaser-\\w{1,12}|taboola|outbrain|zergnet|mgid|revcontent|yarpp|promos?|carousel|slider|see-?also|suggested|suggestions|latest|latest-?news|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|post-?nav|story-?list|article-?list|news-?list|headlines|link-?list|links|playlist|hot|top-?stories|sidebar|side-?bar|rail|right-?rail|side-?col|widgets?|widget-area|outro|inline-?links?|inlinelink|read-?also|interlink',
    ),
  ],
  [
    Hint.share,
    part(
      'share|shares|sharing|share-?\\w{1,12}|sharebar|sharedaddy|social|socials|social-?\\w{1,12}|addthis|addtoany|follow|follow-?us|likes?|jp-post-flair|sociable|bookmark|reactions?|rating|ratings|print|actions|toolbox|tools|utility',
    ),
  ],
  [
    Hint.advert,
    part(
      'ads?|ad-?\\w{0,3}slot|ad-?(?:unit|container|wrap|wrapper|box|block|label|text|placeholder|break|zone)|adsense|adsbygoogle|advert|adverts|advertise|advertising|advertisement|advertisements|adv|dfp|gpt|sponsor|sponsors|sponsored|promoted|leaderboard|mpu|affiliate|affiliates|shopping|product-?card|commerce|buy-?(?:now|box|button)|coupon|offers?|deal',
    ),
  ],
  [
    Hint.signUp,
    part(
      'newsletters?|newsletter-?\\w{1,12}|subscribe|subscription|subscriptions|subscriber|sign-?up|signup|mailing|mailchimp|mc4wp|optin|opt-in|cta|call-?to-?action|donate|donation|donations|support-?us|app-?promo|download-?app|join-?us|promo-?box|membership|alerts',
    ),
  ],
  [
    Hint.paywall,
    part(
      'paywall|pay-?wall|regwall|reg-?wall|piano|tp-modal|premium-?(?:gate|wall)|subscriber-?(?:only|wall)|meter-?wall|article-?gate|content-?gate|barrier',
    ),
  ],
  [
    Hint.byline,
    part(
      'bylines?|byline-?\\w{1,12}|authors?|author-?(?:name|names|info|meta|link|line|list|wrap|container)|contributors?|written-?by|reporters?|writer|article-?meta|post-?meta|entry-?meta|meta|metadata|meta-?data|post-?info|article-?info|entry-?info|article-?header-?meta|posted-?by|posted-?on|autor|autoren|auteur',
    ),
  ],
  [
    Hint.bio,
    part(
      'bio|author-?bio|author-?box|about-?(?:the-?)?author|authorbox|biography|author-?(?:description|profile|card|area|desc)|post-?author|abh-?\\w{1,6}',
    ),
  ],
  [
    Hint.time,
    part(
      'date|datetime|time|timestamp|timestamps|published|updated|pubdate|publish-?date|date-?line|dateline|datepublished|datemodified|posted',
    ),
  ],
  [
    Hint.tags,
    part(
      'tags?|tag-?list|taglist|tag-?cloud|tagcloud|tags-?links|topics?|topic-?list|categories|category-?list|cat-?links|keywords|post-?tags|labels|hashtags|filed-?under',
    ),
  ],
  [
    Hint.caption,
    part(
      'captions?|wp-?caption|wp-?caption-?text|caption-?text|figcaption|cutline|image-?description|photo-?caption|media-?caption|img-?caption|legend|image-?info|media-?info|gallery|gallery-?\\w{1,12}|slideshow',
    ),
  ],
  [
    Hint.credit,
    part(
      'credits?|photo-?credit|image-?credit|img-?credit|photo-?by|photographer|image-?source|photo-?source|rights|imagecredit',
    ),
  ],
  [
    Hint.standfirst,
    part(
      'standfirst|subhead|sub-?head(?:line|ing)?|subtitle|sub-?title|dek|deck|lead|lede|intro|summary|excerpt|alternativeheadline|article-?summary|article-?lead|chapo|sapo|vorspann|teaser-?text|abstract',
    ),
  ],
  [
    Hint.pullQuote,
    part(
      'pull-?quotes?|pullquote|quote-?pull|blockquote-?pull|quote-?box|twitter-?quote|highlight-?quote|tweetable|click-?to-?tweet',
    ),
  ],
  [
    Hint.embed,
    part(
      'embed|embeds|embedded|twitter-?tweet|tweet|instagram|instagram-?media|fb-?post|tiktok-?embed|reddit-?\\w{1,8}|social-?embed|video|videos|player|video-?\\w{1,12}|jwplayer|brightcove|audio|podcast|map|iframe',
    ),
  ],
  [
    Hint.body,
    part(
      'articlebody|article-?body|article-?body-?\\w{1,12}|article-?body-?content|story-?body|storybody|entry-?content|post-?content|post-?body|postbody|article-?content|articlecontent|article-?text|articletext|story-?content|story-?text|content-?body|body-?content|body-?copy|body-?text|bodytext|news-?body|news-?content|news-?text|article-?copy|rich-?text|article-?main|the-?content|paragraphs|article-?paragraphs|field-?name-?body|field--?name-?body|blog-?content|blog-?post|storytext|story-?main',
    ),
  ],
  [Hint.headline, part('headline|article-?title|post-?title|entry-?title|story-?title|article-?headline|page-?title')],
]

/** What a tag says by itself. */
const TAGS: Readonly<Record<string, number>> = {
  nav: Hint.nav,
  footer: Hint.nav,
  menu: Hint.nav,
  aside: Hint.aside,
  form: Hint.form,
  fieldset: Hint.form,
  label: Hint.form,
  figcaption: Hint.caption,
  caption: Hint.caption,
  figure: Hint.figure,
  blockquote: Hint.quote,
  table: Hint.table,
  article: Hint.article,
  address: Hint.byline,
  time: Hint.time,
}

const CAMEL = /([a-z])([A-Z])/g
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'] as const

/** The most names remembered; the longest of real pages have some 700 different ones. */
const CACHE_SIZE = 4000
const cache = new Map<string, number>()

/** The bits that a name says. Names repeat within a page, so they are looked up once. */
function readName(name: string): number {
  const known = cache.get(name)
  if (known !== undefined) return known
  const folded = name.replace(CAMEL, '$1-$2').toLowerCase()
  let hints = 0
  for (const [bit, words] of WORDS) if (words.test(folded)) hints |= bit
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(name, hints)
  return hints
}

/** The hints on one element itself, not on what it stands in. */
export function hintsOf(element: Element, tag: string): number {
  let hints = TAGS[tag] ?? 0
  if (tag === 'body' || tag === 'html') return hints
  for (const name of ATTRIBUTES) {
    const value = attributeOf(element, name)
    if (value) hints |= readName(value)
  }
  return hints
}
