const HEADS = `note notes nb q&a update updates warning caution danger attention notice correction corrections clarification editor's photo photos photograph
  photographs picture pictures pic image images video watch listen read reading related more see source sources credit credits caption graphic chart map figure table
  illustration where when what who why how which cost costs price prices fee fees time times date dates place venue location address tickets admission
  info information details contact contacts phone email website web subject from to cc bcc re fwd ps exhibit chapter act scene cast
  crew director running int ext item motion minutes action actions agenda ayes noes nays present absent apologies appearances before after
  error debug trace fatal exception input output result results score scorers referee attendance winner winners loser losers
  myth myths fact facts fiction truth pros cons pro con problem problems solution solutions issue issues fix cause causes effect
  verdict rating ratings star stars review reviews opinion opinions comment commentary analysis obituary obituaries recipe recipes ingredients
  method preparation prep cooking serves serving servings yield step steps tip tips hint hints example examples exercise definition
  exclusive explainer explained live breaking poll polls quiz feature features gallery slideshow podcast series part section
  volume episode season background context conclusion conclusions introduction summary overview abstract methods materials discussion
  findings key takeaway takeaways highlights bottom strengths weaknesses opportunities threats goal goals objective purpose aim
  scope status priority due deadline owner total subtotal balance amount name names age gender sex occupation signature
  signed title author publisher editorial column essay letter letters profile report transcript headline headlines news sport sports weather
  business politics travel food books music film films arts culture fashion health science technology tech lifestyle obits
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday morning afternoon evening night
  breakfast lunch dinner supper soup starter starters main mains dessert desserts drinks
  plus minus yes no maybe first second third finally also then now meanwhile option options choice legend hours open closed
  closing opening doors departs arrives depart arrive departure arrival width height length weight size color colour material
  disclosure disclaimer quote quotes quotation wow bombshell win copyright rights subscribe follow share like links link spoiler alert memo`.split(/\s+/);

let heads: Set<string> | null = null;

/**
 * Is it a word that heads a line or a headline and names nobody: `Note: …`, `Obituary: …`, `Myth: …`?
 *
 * @param lower in lower case, apostrophes as `'`
 */
export function isHeading(lower: string): boolean {
  heads ??= new Set(HEADS);
  return heads.has(lower);
}
