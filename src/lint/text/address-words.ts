/** Words of each language that show how somebody is addressed (catalogue 10.1), as stems of `wordsByStem`. */
import type { Locale } from '../../i18n/locales.ts';

/** Addressing one person as a friend; nobody in the game does, but for Finnish. English has one form for all. */
export const FAMILIAR: Readonly<Record<Exclude<Locale, 'en' | 'fi'>, readonly string[]>> = {
  lv: ['tu$', 'tev(?:i|is|ī|im)?$', 'tav(?:s|u|a|i|as|us|am|ai|iem|ām|os|ās|ā)$', 'esi$', 'tev pa', 'tevpa'],
  tr: [
    'sen$',
    'sana$',
    'seni(?:n|nle|nki|nkini|nkine)?$',
    'sende(?:n|ki)?$',
    'sence$',
    'seninl',
    // Second person singular; the bare past and the imperative look like other words and are left alone.
    '\\p{L}+[ıiuü]yorsun$',
    '\\p{L}+[ae]ca(?:k|ğ)s[ıi]n$',
    '\\p{L}+ecek?sin$',
    '\\p{L}+m[ae]l[ıi]s[ıi]n$',
    '\\p{L}+m[ıiuü]şs[ıiuü]n$',
    'değilsin$',
    'm[ıiuü]s[ıiuü]n$',
  ],
  et: [
    'sina$',
    'sa$',
    'sinu(?:l|le|lt|ga|s|sse|st|ta|na|ni|ks)?$',
    'su(?:l|lle|lt|ga|s|sse|st)?$',
    'sind$',
    'sinasugu',
    'oled$',
    'tead$',
    'saad$',
    'tahad$',
    'arvad$',
    'lähed$',
    'mõtled$',
    'ütled$',
    'räägid$',
    'näed$',
  ],
};

/** Both Finnish forms: a contact has one of them. */
export const FINNISH = {
  sinä: [
    'sinä(?:kin|kään|hän)?$',
    'sinu(?:n|a|t|lle|lla|lta|ssa|sta|un)(?:kin|kaan|han)?$',
    'et(?:kö|hän|kä)?$',
    '(?:olet|voit|saat|haluat|tiedät|näet|tarvitset|pidät|sanoit|teit|soitit|ehdit|maksat|annat|kerrot|ymmärrät|pääset|löydät|tulet|menet|jäät|kuulet|luulet|muistat)(?:ko|kö|han|hän|kin)?$',
    '(?:haluaisit|voisit|olisit|saisit|tietäisit|näkisit)(?:ko|kö|han|hän)?$',
  ],
  te: [
    'te(?:kin|kään|hän)?$',
    'teidä(?:n|t)(?:kin|kään|hän)?$',
    'tei(?:tä|lle|llä|ltä|ssä|stä|hin)(?:kin|kään|hän)?$',
    'ette(?:kö|hän|kä)?$',
    // Verbs in the second person plural; with a plural participle they speak to several people.
    `\\p{L}{2,}tte(?:ko|kö|han|hän|kin|kaan|kään)?(?! (?:\\p{L}+ )?\\p{L}+neet(?!\\p{L}))$`,
    // The possessive suffix; not nouns and places that end so.
    '\\p{L}{2,}nne(?<!tilanne|luonne|rakenne|asenne|perinne|tunne|liikenne|käänne|vanne|jänne|ranne|punne)(?<!(?<!\\p{L})(?:sinne|tänne|tuonne|minne|jonne|kunne))$',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type FinnishForm = keyof typeof FINNISH;

/** Latvian: to one person with a capital, wherever the words are read; `jūs abi` are two. */
export const LATVIAN_SMALL = /(?<!\p{L})j(?:ūs|ūsu|ums|ūsos|ūsējais)(?!\p{L})(?! ab| vis)/gu;
