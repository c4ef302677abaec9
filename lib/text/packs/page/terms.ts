/** Terms of offers, disclosures and disclaimers: small print that stands between an article's paragraphs. Sources of regular expressions; other languages’ stand in `abroad`. */

/** At the length of a paragraph. */
export const TERMS: readonly string[] = [
  '^by (?:signing up|subscribing|registering|clicking|entering|providing|submitting|proceeding)\\b.{0,120}\\b(?:you\\b.{0,40}\\b(?:agree|consent|confirm|acknowledge|leaving)|agreeing)\\b',
  '\\b(?:msg|message) ?(?:&|and|frequency).{0,20}\\brates may apply\\b',
  '\\breply stop to\\b',
  '\\bsite is protected by recaptcha\\b',
  '\\b(?:we|us|our (?:site|team|partners)|this site) (?:may |might |can |will )?(?:also )?(?:earn|receive|get) (?:an? )?(?:small |affiliate )*(?:commissions?|compensation)\\b',
  '\\bcontains? affiliate links\\b',
  '\\b(?:use|through|our) affiliate links\\b',
  '^advertis(?:er|ing) disclosure\\b',
  '^(?:many|some) of the offers that appear\\b',
  '\\bfor (?:general )?(?:informational|information|educational) purposes only\\b',
  '\\b(?:does not|not intended to|should not be) (?:constitute|provide|be construed as|considered) .{0,40}\\badvice\\b',
  '\\byou (?:will be|are) leaving\\b.{0,60}\\b(?:web)?site\\b',
  '\\bwe and our (?:\\d+ )?(?:\\p{L}+ )?partners\\b.{0,60}\\b(?:store|use|process|access)\\b',
  '^(?:this|our) (?:web ?)?site uses cookies\\b',
];

/** Offers of a membership or a subscription, at the length of a line or two. */
export const MEMBERSHIPS: readonly string[] = [
  '^(?:join|become|get) .{0,60}\\b(?:member(?:ship)?s?|subscriber|subscription|plus|premium)\\b.{0,80}\\b(?:unlock|access|today|now|exclusive)\\b',
  '^(?:get|enjoy|unlock) (?:unlimited |full |exclusive )?access to\\b.{0,120}\\b(?:member(?:ship)?|subscri\\p{L}+|exclusive content|articles)\\b',
  '^unlimited (?:members-only|access|articles)\\b',
  '^already an? (?:subscriber|member)\\?',
  '^(?:start|begin) (?:your|a) (?:free )?trial\\b',
  '^(?:please )?(?:consider|support)\\b.{0,60}\\bby (?:subscribing|donating|becoming)\\b',
  "^if you(?:[’']re| are)? (?:enjoy(?:ing|ed)|liked|believe)\\b.{0,100}\\b(?:consider|subscrib\\p{L}+|pitch(?:ing)? in|shar(?:e|ing)|donat\\p{L}+)\\b",
  '\\bcancel (?:at )?any ?time\\b',
];
