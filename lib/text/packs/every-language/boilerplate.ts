/** What a page says in its own voice around its article, in several languages. */

/** Anywhere in a sentence: what no article says in its own voice. */
export const PROMOTION =
  /scroll down|click here|sign up|newsletter|subscribe|all rights reserved|copyright|©|contributed to this (?:report|story|article)|conducted the interview|wrote the story from|media playback is (?:not |un)supported|read more|read also|also read|e-?mail to a friend|follow us|follow @|editor[’']?s note|opinions expressed|views expressed|was first published|(?:getty|shutterstock|alamy|afp|epa) images?\b|file photo|watch the video|watch below|see more|story highlights|join the (?:conversation|discussion)|share your|tune in|https?:|www\.|scroll to continue|baca juga|simak juga|lihat juga|tonton juga|lire aussi|à lire|lisez aussi|abonnez-vous|cliquez ici|lesen sie auch|mehr zum thema|lea también|lee también|leggi anche|leia também|lees ook|läs också|les også|læs også|xem thêm|đọc thêm|читайте также|читайте також|czytaj (?:też|także)|čtěte také|ayrıca okuyun|haberin devamı/iu;

/** At the end of a block: the credit that makes it a caption. */
export const CREDIT =
  /(?:\b(?:picture|photo|image|photograph|credit|foto|bild|bilde|billede|crédit|crédits photo|kuva|zdjęcie|fot|fotoğraf|ảnh|фото)s?\s?(?:credit)?\s?[:/]|©)\s?\S.{0,60}$/iu;

/** A credit that runs into the caption's last word, "at dusk.Reuters", and the Chinese "taken by", "picture from". */
export const GLUED_CREDIT =
  /[\p{L}\p{N}»”"]{2}[.!?]\p{Lu}\p{L}+(?:[ /-][\p{L}.]+){0,3}$|(?:[摄攝]|供[图圖])$/u;

/** Asked first: it costs next to nothing, and the letters of the names cost milliseconds before they are asked for the first time. */
export const BYLINE_HEAD = /^(?:by|words by|reported by|von|par|por|di|door|av|af|oleh)\s/iu;
export const BYLINE =
  /^(?:by|words by|reported by|von|par|por|di|door|av|af|oleh)\s\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,3}\.?$/iu;

/** Something in brackets that points at a picture. */
export const PICTURE_TAG =
  /\s?\((?:pictured|left|right|cent(?:re|er)|above|below|far left|far right|top|bottom|file photo|see (?:above|below)|in picture|[^()]{0,30}\bpictured\b[^()]{0,30})\)/giu;

/** A sentence that only points at a picture or a video. */
export const POINTING =
  /^(?:pictured|above|below|left|right|from left|clockwise)\b[^.]{0,20}:|\bpictured (?:above|left|right|below|here|with)\b|\b(?:above|below|left|right)\):|,\s(?:(?:far|second from|third from)\s)?(?:left|right|cent(?:er|re)),\s|\((?:l|r|li|re|links|rechts|à gauche|à droite|izq|dcha|izquierda|derecha)\.?\)/iu;

/** A link's label before what it leads to. */
export const LABEL =
  /^(?:update|correction|legende|berichtigung|document|documents|video|videos|photos?|pictures|gallery|related|watch|listen|opinion|more|see|read|vidéo|en images|galerie|bilder|vídeo|fotos|foto|fotogallery|video ansehen|leggi|guarda)\s?:\s|^(?:meet the|check out|find out|take a look)\b|: meet the\b/iu;

/**
 * What stands in programs and in markup: an assignment, a call that goes on, a comparison, a comment behind code, a definition, a
 * tag; not "the tenant(s); and", nor "London -> Leeds".
 */
export const CODE_SIGN =
  /:=|\)\s?=>|=>\s?[({]|\w->\w+\(|[\w)\]]\s?[!=]==?\s?[\w("'[]|\s&&\s|\w\.\w+\(|\w\((?!\p{L}{1,3}\))[^()]*\)(?:;|\.\w)|\)\s?\{|\{\s*return\b|;\s?\}|[;){}]\s?\/\/\s|^(?:func|def|function|import|package|var|const|let|class)\s+[\w$.]+\s?[({=;:]|<\/?[a-z][^<>]*>/u;
/** Characters that machines read and sentences hardly hold. */
export const CODE_CHARACTER = /[{}<>=;&|\\^~*_]/g;
