/** The public page of an office's notices, and its feed. */
export const news = {
  'news.menu': 'News',
  'news.title': 'News from the embassy or consulate',
  'news.lead':
    'Closures, delays, new rules, and new words on the status page. What touches your case stands on your own page, too.',
  'news.now.title': 'Now and soon',
  'news.now.none': 'There is no notice for today or later.',
  'news.past.title': 'Past',
  'news.follow': '<a>Follow the news</a> in a feed reader (Atom). You need no account.',

  'news.kind.closure': 'Closed',
  'news.kind.proclamation': 'A new rule',
  'news.kind.delay': 'It takes longer',
  'news.kind.wording': 'Other words on the status page',
  'news.kind.other': 'Notice',

  'news.days':
    '{span, select, day {On {from}.} open {From {from}, until further notice.} other {From {from} to {until}.}}',
  'news.touches.title': 'Whom it touches',
  'news.posts': '{posts}.',
  'news.posts.all': 'Every embassy and consulate that uses this page.',
  'news.classes': 'Visas: {classes}.',
  'news.classes.all': 'All visas.',
  'news.published': 'Published on {day}.',
  'news.changed': 'Changed on {day}.',
  'news.past': 'These days are over.',
  'news.back': 'All news',
  'news.case': 'Look up your case',

  'news.feed.title': 'News from the embassy or consulate',
  'news.feed.author': 'The visa section',
} as const;
