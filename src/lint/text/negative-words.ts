/**
 * Negative words of each language by what they do in a reply (catalogue 10.4), as stems of `wordsByStem`. Naming a fact
 * is allowed (J-07): the lists hold labels and refusals, not every "not".
 */
import type { Locale } from '../../i18n/locales.ts';

export const NEGATIVE_KINDS = ['label', 'regret', 'denial', 'inability', 'reproach', 'absolute'] as const;
export type NegativeKind = (typeof NEGATIVE_KINDS)[number];

/**
 * Beginnings on -a or -e, without it: their -ma- is the plain negative ("istemem") or part of a noun ("malzemeyi").
 * Others on -la are told by the letter before it. `sür` is there for "kimse el süremez", which is a promise.
 */
const TURKISH_PLAIN = [
  'ad|akş|aks|ar|aş|benz|boş|den|dil|döş|gevş|harc|ist|kad|kap|kavr|kayn|kın|kötül|kutul|mahk|malz|okş|oyn|öd|pij',
  'sın|sıçr|sin|sür|tar|tık|titr|uğr|uz|ütül|yar|yaş|yenil|yık|\\p{L}*(?:[mr]s|g[ıiuü]l)',
].join('|');

/** How a verb goes on after -ama- or -eme-. A noun made of a verb on -a or -e goes on otherwise: "atamayı", "denemede". */
const TURKISH_ENDING = '(?=z|m(?![ıi]z)|y(?:[ae][cn]|[ıi](?:z|p|nc))|d[ıi])';

/** A verb that ends in a consonant, and -ama- or -eme-: "yazamam", "bakamıyoruz". */
const TURKISH_CANNOT = [
  `(?!(?:${TURKISH_PLAIN})[ae]m)`,
  '(?:\\p{L}*[aeıioöuü][^\\P{L}aeıioöuüm]?[bcçdfgğhjknprsştvz]|\\p{L}*[ıiuü]l|[kçs]?al|[gd]el|[dy]?ol|b?öl)',
  `[ae]m(?:[ae]${TURKISH_ENDING}|[ıi]yor)`,
].join('');

export const NEGATIVE_STEMS: Readonly<Record<Locale, Readonly<Record<NegativeKind, readonly string[]>>>> = {
  en: {
    label: ['problem', 'issue', 'difficult(?:y|ies)$', 'hassle'],
    regret: [
      'unfortunately',
      "i(?:'m| am) afraid$",
      "we(?:'re| are) afraid$",
      'regrettabl',
      'sadly$',
      'alas$',
    ],
    denial: [
      "(?:not|never|isn't|wasn't)(?: (?!only |just )\\p{L}+)? possible$",
      // Not every "won't" and "don't": "I won't keep you", "don't worry".
      "(?:i|we) (?:won't|will not|don't|do not)(?: \\p{L}+ly)? (?:do(?! anything| a thing)|offer|refund|accept|allow)$",
      '(?:i|we) refuse$',
      'impossible',
      'out of the question',
      'no way$',
      "(?:not|isn't|aren't) (?:covered|allowed|permitted)$",
      'nothing (?:more )?(?:i|we) can$',
    ],
    inability: ["can(?:'t|not)$", "couldn't$", '(?:not|un)(?: be)? ?able$', 'no longer'],
    reproach: [
      "should(?:n't|'ve)?(?: not| really)?(?: have)?(?<=have|'ve)(?! to)$",
      "ought(?:n't)?(?: not| really)? to(?: not| really)?(?: have|'ve)(?! to| it)$",
      'you failed',
      'you forgot',
      "why didn't you",
    ],
    absolute: ['never$', 'always$'],
  },
  lv: {
    label: ['problēm', 'sarežģījum', 'grūtīb'],
    regret: ['diemžēl', 'par nožēlu'],
    denial: [
      '(?:nav|nebija|nebūs|nebūtu)(?: \\p{L}+)? iespēj',
      'neiespējam',
      'nav pieļauj',
      'atteik',
      'netiek segt',
    ],
    inability: ['nevar', 'nespēj', 'nav spējīg'],
    reproach: ['vajadzēja$', 'derēja$', 'bij(?:a|āt) vajadzī'],
    absolute: ['nekad', 'vienmēr', 'mūžam'],
  },
  tr: {
    label: [
      // Not "sorun!", "sorunuz" and "sorunun": those are the verb "to ask", "your question" and "of the question".
      'sorun(?:a|u|unu|una|dan|da|lar\\p{L}*|umuz\\p{L}*|unuz[ua]?)?$',
      'problem',
      // Not "sıkıntılı", which says how somebody must feel.
      'sıkıntı(?!l[ıi](?!\\p{L}))',
      'aksaklı',
    ],
    regret: ['maalesef', 'ne yazık ki', 'üzülerek'],
    denial: [
      'mümkün (?:değil|olmad|olmaz|olmayac)',
      'imk[âa]nsız',
      'imk[âa]nı(?:mız)? yok',
      'olanaksız',
      'söz konusu değil',
      'kapsam(?:ında değil|ı dışında)$',
      'redded',
    ],
    // The suffix of inability, -(y)ama- or -(y)eme-; after a vowel its y tells it from the plain negative.
    inability: [`\\p{L}*[aeıioöuü]y[ae]m(?:[ae]${TURKISH_ENDING}|[ıi]yor)`, TURKISH_CANNOT],
    reproach: ['\\p{L}+m[ae]n[ıi]z (?:gerekird|gerekiyordu|lazımd|gerekt)', '\\p{L}+m[ae]l[ıi]yd[ıi]n[ıi]z'],
    absolute: ['asla$', 'her zaman', 'hiçbir zaman', 'daima$'],
  },
  et: {
    label: ['probleem', 'raskus', 'tõrge$', 'tõrke'],
    regret: ['kahjuks$', 'paraku$'],
    denial: [
      '(?:ei (?:ole|olnud|oleks)|pole|polnud)(?: \\p{L}+)? võimalik$',
      'võimatu',
      'ei tule kõne alla',
      'ei kuulu (?:garantii|hüvitami)',
    ],
    inability: [
      'ei saa$',
      'ei saanud$',
      'ei suuda',
      'ei õnnestu',
      'ei ole võimeli',
      '(?:ma|me|mina|meie) ei tohi$',
    ],
    reproach: ['oleks(?:ite|in|id)?(?: \\p{L}+){0,3} pidanud$', 'pidanuks'],
    absolute: [
      'mitte kunagi$',
      'iial',
      '(?<=(?<!\\p{L})ei(?!\\p{L})[^.!?,;:]*)kunagi$',
      'kunagi(?=[^.!?,;:]* ei(?!\\p{L}))$',
      'alati$',
    ],
  },
  fi: {
    label: ['ongelm', 'hankaluu', 'vaikeuks'],
    regret: ['valitettav', 'ikävä kyllä', 'ikäväkseni'],
    denial: [
      'ei (?:ole|ollut|olisi)(?: \\p{L}+)? mahdollis',
      'mahdoton',
      'mahdotto',
      'ei onnistu',
      'ei kuulu takuu',
    ],
    inability: [
      '(?:en|emme|ei|ette|eivät)(?: \\p{L}+)? voi(?:da)?$',
      '(?:en|emme|ei) pysty',
      '(?:en|emme|ei) kykene',
    ],
    reproach: ['olisi(?:tte|t)?(?: \\p{L}+){0,3} (?:pitänyt|kuulunut|kannattanut)$'],
    absolute: ['ikinä$', 'koskaan$', 'milloinkaan$', 'aina$'],
  },
};
