/**
 * Words in class names, ids, roles and item properties, by what they say of the text. A word of several parts is written
 * without what parts them: "readmore" stands for read-more, readMore, read_more and readmore.
 */
export const HINT_WORDS = {
  nav:
    'nav navbar navigation menu megamenu submenu footer masthead toolbar breadcrumb breadcrumbs pagination pager paging skip ' +
    'skiplink cookie cookies consent gdpr modal popup lightbox login register search contentinfo banner dialog alert ' +
    'complementary ticker copyright siteinfo legal',
  comments:
    'comment comments commentlist commentsection commenting disqus livefyre viafoura spotim openweb respond replies ' +
    'discussion kommentar kommentare comentarios commentaires usercomments',
  related:
    'related relatedposts recommend recommended recommendation recommendations recirc recirculation morestories morenews ' +
    'morefrom morein moreon morearticles morelinks moretop moreposts morefor readmore readnext upnext alsolike alsoread ' +
    'readalso mostread mostpopular mostviewed mostrecent mostshared mostcommented trending popular teaser teasers taboola ' +
    'outbrain zergnet mgid revcontent yarpp promo promos carousel slider seealso suggested suggestion suggestions latest ' +
    'latestnews nextpost nextarticle nextstory prevpost previouspost prevarticle previousarticle prevstory previousstory ' +
    'postnav storylist articlelist newslist headlines linklist links playlist hot topstories sidebar rail rightrail sidecol ' +
    'widget widgets widgetarea outro inlinelink inlinelinks interlink',
  share:
    'share shares sharing sharebar sharedaddy social socials addthis addtoany follow followus like likes jppostflair ' +
    'sociable bookmark reaction reactions rating ratings print actions toolbox tools utility',
  advert:
    'ad ads adslot adunit adcontainer adwrap adwrapper adbox adblock adlabel adtext adplaceholder adbreak adzone adsense ' +
    'adsbygoogle advert adverts advertise advertising advertisement advertisements adv dfp gpt sponsor sponsors sponsored ' +
    'promoted leaderboard mpu affiliate affiliates shopping productcard commerce buynow buybox buybutton coupon offer offers ' +
    'deal',
  signUp:
    'newsletter newsletters subscribe subscription subscriptions subscriber signup mailing mailchimp mcwp optin cta ' +
    'calltoaction donate donation donations supportus apppromo downloadapp joinus promobox membership alerts',
  paywall:
    'paywall regwall piano tpmodal premiumgate premiumwall subscriberonly subscriberwall meterwall articlegate contentgate ' +
    'barrier',
  byline:
    'byline bylines author authors authorname authorinfo authormeta contributor contributors writtenby reporter reporters ' +
    'writer articlemeta postmeta entrymeta meta metadata postinfo articleinfo entryinfo postedby postedon autor autoren auteur',
  bio: 'bio authorbio authorbox abouttheauthor aboutauthor biography authordescription authorprofile authorcard authorarea authordesc postauthor',
  time: 'date datetime time timestamp timestamps published updated pubdate publishdate dateline datepublished datemodified posted',
  tags: 'tag tags taglist tagcloud tagslinks topic topics topiclist categories categorylist catlinks keywords posttags labels hashtags filedunder',
  caption:
    'caption captions wpcaption captiontext figcaption cutline imagedescription photocaption mediacaption imgcaption legend ' +
    'imageinfo mediainfo gallery slideshow',
  credit: 'credit credits photocredit imagecredit imgcredit photoby photographer imagesource photosource rights',
  standfirst:
    'standfirst subhead subheadline subheading subtitle dek deck lead lede intro summary excerpt alternativeheadline ' +
    'articlesummary articlelead chapo sapo vorspann teasertext abstract',
  pullQuote: 'pullquote pullquotes quotepull quotebox twitterquote highlightquote tweetable clicktotweet',
  embed:
    'twittertweet tweet tweets instagrammedia fbpost tiktokembed socialembed redditembed twitterembed bluesky embedtwitter',
  media: 'video videos videoplayer player jwplayer brightcove audio podcast map embed embeds embedded iframe',
  body:
    'articlebody articlebodycontent storybody entrycontent postcontent postbody articlecontent articletext storycontent ' +
    'storytext contentbody bodycontent bodycopy bodytext newsbody newscontent newstext articlecopy richtext articlemain ' +
    'thecontent paragraphs articleparagraphs fieldnamebody blogcontent blogpost storymain',
  headline: 'headline articletitle posttitle entrytitle storytitle articleheadline pagetitle',
  unseen:
    'sronly screenreader screenreadertext screenreaderonly visuallyhidden visibilityhidden offscreen assistivetext a11yhidden',
} as const
