/**
 * Rules of which no claim of the catalogue (section 5) speaks: single numbers of a row that is noticed otherwise, and the
 * rules of 4.6, which came after the claims. A claim made up for the sake of one of them would prove nothing, so they
 * are listed here, with what the nearest claims do say. A rule that a claim notices after all has no place here.
 */
import { NUMBERS } from '../numbers.ts';
import { off, type Unclaimed } from './ablation.ts';
import { callBackGoesOn, hangingUpCleansLanguage } from './left-out/later.ts';
import { hardHearTheWarning } from './left-out/limits.ts';
import {
  agreeWithout,
  heatedAgree,
  heatedTakeInQuestions,
  presentMoodCounts,
  transferKeepsPeak,
  trustEveryTime,
} from './left-out/line.ts';
import { floorLifts } from './left-out/turn.ts';

const NEVER = 9999;

const late = (name: string, numbers: Unclaimed['numbers'] & object, reason: string): Unclaimed => ({
  ...off(name, '4.6', numbers),
  reason,
});

export const UNCLAIMED: readonly Unclaimed[] = [
  {
    name: 'Heard takes the words of the present mood',
    row: '4.1',
    without: presentMoodCounts,
    reason: 'C-07 says how many words each mood takes, not that the hottest one counts on the way down',
  },
  {
    ...off('an agreement gives no trust', 'A7', { trustGiven: { agree: 0 } }),
    reason: 'C-34 speaks of the trust that is needed before anybody agrees, no claim of what agreeing gives',
  },
  {
    ...off('checking back gives no trust', 'A7', { trustGiven: { 'check-back': 0 } }),
    reason: 'C-13 speaks of its points only',
  },
  {
    ...off('preventing the next time gives no trust', 'A7', { trustGiven: { prevent: 0 } }),
    reason: '4.6 names T-31 among what the prototype lacked',
  },
  {
    name: 'an act gives its trust every time',
    row: 'A7',
    without: trustEveryTime,
    reason: 'C-34 says what rebuilds trust and what does not, not how often the same act does',
  },
  {
    name: 'the heated take in a question before Heard',
    row: 'A7',
    without: heatedTakeInQuestions,
    reason: 'C-01 and C-07 say what such a question costs, none that its answer is lost',
  },
  {
    ...off('negative words add up without end', 'B1', { words: { most: NEVER } }),
    reason: 'C-31 says that they cost, and where they cost more, not how much they cost at most',
  },
  {
    name: 'the floor lifts whoever is below it',
    row: 'B5',
    without: floorLifts,
    reason: 'C-34 says that soft words do not settle the wary, not what becomes of the calm who lose trust',
  },
  {
    ...off('calming much steadies nobody', 'B7', { wear: { turnedMood: { points: 0 } } }),
    reason: 'C-24, C-28 and C-35 say what abuse and heat take from the agent, none what calming gives back',
  },
  {
    ...off('no first word is ever named', 'Limits', { limits: { nameAngerFrom: NEVER } }),
    reason: 'C-23 speaks of a joke, C-24 of repeated swearing, none of a first word in earnest from 65 up',
  },
  {
    name: 'the hard hear the warning',
    row: 'Limits',
    without: hardHearTheWarning,
    reason: 'C-27 says that a warning calms, C-28 what to do after it, none that it may be ignored',
  },
  {
    name: 'a transfer keeps the hottest mood',
    row: 'Transfer',
    without: transferKeepsPeak,
    reason: 'C-07 counts words by the hottest mood, and no claim says where that begins anew',
  },
  {
    name: 'agreement needs no Heard',
    row: 'Acceptance',
    without: agreeWithout('heard'),
    reason: 'C-02 says that asking for it costs anger, none whether they say yes all the same',
  },
  {
    name: 'agreement needs no clear concern',
    row: 'Acceptance',
    without: agreeWithout('clear'),
    reason: 'C-08 says what guessing costs; nothing counts as offered before it is clear',
  },
  {
    name: 'agreement needs nothing offered',
    row: 'Acceptance',
    without: agreeWithout('offered'),
    reason: 'C-33 says that the old agreement does not calm, none whether it is taken',
  },
  {
    name: 'the heated agree as the prickly do',
    row: 'Acceptance',
    without: heatedAgree,
    reason: 'C-34 says that trust is needed, and nobody speaks of the mood it takes',
  },
  {
    ...off('a promise kept on the day counts for nothing', 'Follow-up', {
      followUp: { kept: { anger: 0, trust: 0 } },
    }),
    reason:
      'C-11 sets an early one above it and C-10 a broken one below; nobody says what it is worth itself',
  },
  {
    name: 'a call taken up again goes on where it stopped',
    row: 'Call-back',
    without: callBackGoesOn,
    reason: 'C-28 compares a pause with hanging up, and the round begins anew after both',
  },
  {
    name: 'hanging up cleans the language',
    row: 'Call-back',
    without: hangingUpCleansLanguage,
    reason: 'C-28 says that hanging up ends hotter and scores lower, not how they speak when they ring back',
  },
  {
    ...off('a hot contact leaves nothing behind', 'Between contacts', { betweenContacts: { afterHeat: 0 } }),
    reason: 'C-35 says what a walk does after a bad call, whatever the call has left',
  },
  {
    ...off('kudos give nothing', 'Between contacts', { betweenContacts: { kudos: 0 } }),
    reason: 'C-35 says that they never make it hotter, and nothing given never does',
  },
  {
    ...off('written kudos give nothing', 'Between contacts', { betweenContacts: { writtenKudos: 0 } }),
    reason: 'C-35 speaks of kudos at once',
  },
  {
    ...off('a recovery day gives nothing', 'Between contacts', { betweenContacts: { recovery: 0 } }),
    reason: 'C-35 speaks of the walk and of kudos',
  },
  late(
    'a poor message costs nothing',
    {
      followUp: {
        message: {
          opening: { anger: 0 },
          done: { anger: 0, trust: 0 },
          time: { anger: 0, trust: 0 },
          contact: { anger: 0, trust: 0 },
        },
      },
    },
    'M-12; C-10 and C-11 speak of what becomes of the promise, not of how the message about it is put',
  ),
  late(
    'any voice will do in a note',
    { note: { tone: 1 } },
    'M-13; C-39 says only that a note carries further',
  ),
  late('a long note takes no longer', { note: { longTurns: 1 } }, 'M-13; C-39 says nothing of its length'),
  late(
    'a trap in a letter spoils nothing else in it',
    { letter: { spoiled: 1 } },
    'M-09; the claims compare single acts, none of them two in one letter',
  ),
  late('a curt tone halves nothing', { conditions: { curt: 1 } }, 'LV-21; C-26 speaks of cold limits only'),
  late(
    'asking again is a question like any other',
    { conditions: { askedAgain: NUMBERS.response['open-question'][1] } },
    'TR-34; C-08 speaks of asking before presenting, not of asking twice',
  ),
  late(
    'a stated purpose adds nothing',
    { conditions: { purpose: 0 } },
    'TR-50; C-08 speaks of the question, not of its reason',
  ),
  late('nobody is slow to turn', { slow: 1 }, 'ET-22; none is about this trait'),
  late(
    '"not about me" halves nothing',
    { wear: { halved: 0 } },
    'FI-04; C-35 speaks of the walk, not of the reframes',
  ),
  late(
    'no time is too long for somebody in a hurry',
    { conditions: { cushionTooLong: 0 } },
    'T-29; C-11 speaks of a cushion that is met early, not of one that is too long',
  ),
  late(
    'no number of options is too much',
    { conditions: { optionsTooMany: NEVER } },
    'J-19; C-09 sets options above one solution, and says nothing of too many',
  ),
];
