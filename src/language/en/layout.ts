/** The frame around every page. */
export const layout = {
  'layout.skip': 'Skip to the content',
  'layout.skip.answer': 'Skip to the answer',
  'layout.skip.form': 'Skip to the box',
  'layout.menu': 'Main menu',
  'layout.all-pages': 'All pages',
  'layout.nav.home': 'Ask about your case',
  'layout.nav.guide': 'Guide',
  'layout.nav.posts': 'Embassies',
} as const;
