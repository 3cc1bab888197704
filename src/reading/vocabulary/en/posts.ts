/** Names of embassies and consulates that the catalogue does not list: short forms and common misspellings. */
import type { Vocabulary } from '../concepts.ts';

export const POSTS_AS_WRITTEN = {
  'post.Hyderabad': ['(hyd|hydrabad|hyderbad|hyderabd|hyderabada|hydrebad|hyedrabad)'],
  'post.Chennai': ['(chen nai|chenai|madras|chennnai|chennai consulate)'],
  'post.Mumbai': ['(bombay|mumbay|mumabi|bkc)'],
  'post.New Delhi': ['(delhi|new dehli|dehli|newdelhi)'],
  'post.Kolkata': ['(calcutta|kolkatta)'],
  'post.Islamabad': ['(isb|islambad|islamabd|isloo)'],
  'post.Karachi': ['(karachi|karchi|krachi)'],
  'post.Guangzhou': ['(gz|guang zhou|canton)'],
  'post.Beijing': ['(bj|peking)'],
  'post.Shanghai': ['(sh consulate|shang hai)'],
  'post.Mexico City': ['(cdmx|mexico df)'],
  'post.Ciudad Juarez': ['(juarez|cdj|cd juarez|cuidad juarez|ciudad juarez)'],
  'post.Tijuana': ['tiajuana'],
  'post.Guadalajara': ['(gdl|guadalahara)'],
  'post.Ho Chi Minh City': ['(hcmc|saigon|ho chi minh)'],
  'post.Sao Paulo': ['sao paolo'],
  'post.Hong Kong': ['hk'],
  'post.Georgetown': ['georgetown'],
  'post.Rio de Janeiro': ['rio'],
  'post.Kuwait City': ['kuwait embassy'],
  'post.Abu Dhabi': ['abudhabi'],
  'post.Addis Ababa': ['addis'],
} as const satisfies Vocabulary;
