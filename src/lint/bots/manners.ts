/** Words of politeness and of apology as stems of `wordsByStem`, so that every inflected form counts. */
import type { Locale } from '../../i18n/locales.ts';

export interface Manners {
  readonly polite: readonly string[];
  readonly apology: readonly string[];
}

export const MANNERS: Readonly<Record<Locale, Manners>> = {
  en: {
    polite: [
      'please$',
      'thank',
      'kindly',
      'grateful',
      'appreciat',
      'gladly',
      'happy to',
      'glad to',
      'pleasure',
      'welcome',
      'would you mind',
      'of course',
      'certainly',
    ],
    apology: ['sorry', 'apolog', 'pardon', 'forgive', 'regret', 'excuse'],
  },
  lv: {
    polite: [
      'lūdz',
      'paldies',
      'pateic',
      'laipn',
      'labprāt',
      'prieks',
      'ar prieku',
      'priecāš',
      'priecāsim',
      'protams',
      'esiet tik',
    ],
    apology: ['piedo', 'atvain', 'žēl', 'nožēlo'],
  },
  tr: {
    polite: [
      'lütfen',
      'teşekkür',
      'rica ed',
      'ricam',
      'sağ ol',
      'memnuniyet',
      'memnun ol',
      'buyur',
      'zahmet',
      'elbette',
      'tabii',
      'minnet',
      'seve seve',
    ],
    apology: ['özür', 'üzgün', 'kusura bak', 'bağışla', 'affed', 'affınız', 'pardon'],
  },
  et: {
    polite: [
      'palun',
      'tänan',
      'täname',
      'tänu',
      'aitäh',
      'lahke',
      'meelsasti',
      'hea meel',
      'rõõmuga',
      'muidugi',
      'loomulikult',
      'olge nii',
    ],
    apology: ['vabanda', 'andeks', 'andesta', 'kahju$', 'kahetse'],
  },
  fi: {
    polite: [
      'kiit',
      'olkaa hyvä',
      'ole hyvä',
      'ystävälli',
      'mielellä',
      'mieluusti',
      'ilo auttaa',
      'ilolla',
      'ilomielin',
      'totta kai',
      'tietysti',
      'toki$',
      'arvosta',
    ],
    apology: ['anteeksi', 'pahoittel', 'pahoilla'],
  },
};
