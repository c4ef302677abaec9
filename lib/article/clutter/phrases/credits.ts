/** Words of picture credits. */

/** What a credit calls the picture. */
export const PICTURE_WORDS =
  'photo(?:graph)?s?|images?|pictures?|pics?|credits?|foto|bild|illustration|screenshot|screengrab|crédits?|imagen|zdj|фото|кредит|写真|图片|사진';

/** Agencies and libraries, as they close a credit. */
export const AGENCIES =
  'getty images?|ap photo|shutterstock|alamy|istock(?:photo)?|/ ?afp|afp via getty|via getty|reuters file(?: photo)?|ap file|' +
  '\\| ?(?:reuters|bloomberg|getty)|/ ?(?:reuters|bloomberg|getty|ap|dpa|epa|ansa|efe|tass)|epa-efe|pa (?:wire|images)|press association';
