/** Sentences by which a page speaks of itself: what it is going to tell, and where more of it stands. */

/** "In this article, we …", "this guide explains …", and what stands below or on another page. */
const AHEAD = [
  '\\bin this (?:article|post|blog|guide|tutorial|round-?up|video|piece|episode|section|chapter)(?: post)?,? (?:we|you|i)\\b',
  '\\b(?:this|our) (?:article|post|blog|guide|tutorial|round-?up|list|ranking|page)(?: post)? (?:will|aims|explains|explores|covers|looks|contains|includes|ranks|reviews|walks|provides|offers|breaks|helps|shows|describes|can help|is (?:intended|meant|designed))\\b',
  '\\bthis guide\\b|\\blearn more (?:about|at|on|here)\\b|\\bon this page\\b|\\bin the following section\\b|\\bbottom of this (?:article|page|post)\\b|\\bversion of this (?:article|story)\\b|(?:^|, )see this (?:episode|article|post|page|video)\\b',
  '\\b(?:listed|outlined|discussed|described|shown|mentioned|explained|detailed) below\\b|^below,? (?:you|we|i|is|are)\\b|\\bbelow (?:is|are) (?:a|the|some|our) ',
  '^for (?:more|further|additional)\\b[^.]{2,70}, (?:see|read|visit|check|refer|click|go|contact) ',
  "\\blet['’]s (?:take a (?:closer |quick )?look|dive|delve|explore|break|walk|begin)\\b",
  'in diesem (?:artikel|beitrag|ratgeber|video),? (?:erfahren|zeigen|erklären|lesen|finden) ',
  'dans (?:cet article|ce guide|ce dossier|cette vidéo), (?:nous|vous|on) ',
  'en este (?:artículo|post|v[ií]deo|reportaje),? (?:te|vamos|explicamos|encontrarás|veremos|conocerás|descubrirás) ',
  'in questo (?:articolo|post|video),? (?:vi|ti|vedremo|scopri\\w*|trover\\S+) ',
  'neste (?:artigo|post|vídeo|texto),? (?:você|vamos|explicamos|veremos|mostramos) ',
  'in dit artikel (?:lees|vind|zie|leggen|bespreken) ',
  'w tym (?:artykule|tekście|poradniku) (?:dowiesz|przeczytasz|znajdziesz|wyjaśniamy|podpowiadamy) ',
  'v tomto článku (?:se dozvíte|najdete|ukážeme|vysvětlíme) ',
];

/** "Here are …", and the imperative of looking elsewhere; only forms that are no third person too. */
const HEADS = [
  "here(?:['’]s| is| are) (?!the )",
  '(?:read|see|view|watch|download|check out|visit|explore|discover|learn) (?:the|our|more|this|all|about|how|what) ',
  'hier (?:finden|lesen|sehen|erfahren) sie ',
  '(?:lesen|sehen|hören|erfahren) sie ',
  '(?:découvrez|retrouvez|cliquez|consultez|lisez|regardez) ',
  '(?:consulte|descubra|lea|haga clic|haz clic) ',
  '(?:scopri|clicca) |ecco (?:come|cosa|quali|perché) ',
  '(?:confira|veja|saiba|leia|assista|clique) ',
  '(?:lees|bekijk|klik) (?:hier|ook|meer) ',
  '(?:läs|les|læs|se) (?:mer|mere|hele|hela) ',
  '(?:sprawdź|zobacz|przeczytaj|obejrzyj)[ ,]|oto (?:jak|co|kilka) ',
  '(?:přečtěte|podívejte|poslechněte|sledujte) ',
];

/** Asked of a sentence in lower case. */
export const SIGNPOST = new RegExp(`^(?:${HEADS.join('|')})|${AHEAD.join('|')}`);
