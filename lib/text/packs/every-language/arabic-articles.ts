/** Articles of Arabic names, in Latin and in Cyrillic letters. */

/** "al-Assad", "ad-Din": the capital stands behind the article. */
export const ARABIC_ARTICLE = /^(?:a[dhlnrstz]|ash|el|ul|ed|es|а[дзлнрст]ь?|аш|эль|бен|ибн)-\p{Lu}/u;
