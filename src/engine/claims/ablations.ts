/**
 * The rules of the model (catalogue 4.1, 4.4) one at a time, switched off or changed: somebody among the claims must
 * notice. Rules of which no claim speaks stand in `unclaimed.ts`.
 */
import { NUMBERS, type Row } from '../numbers.ts';
import { type Ablation, off } from './ablation.ts';
import {
  callBackAsBefore,
  clockStandsStill,
  everybodyListens,
  languageStays,
  transferKeepsHeard,
} from './left-out.ts';

const { response } = NUMBERS;
const NEVER = 9999;
const flat = (row: Row): Row => [row[1], row[1], row[1], row[1]];
const moodless = Object.fromEntries(Object.entries(response).map(([act, row]) => [act, flat(row)]));

export const ABLATIONS: readonly Ablation[] = [
  off('the mood of the customer changes nothing', 'A1', { response: moodless }),
  off('offers need no Heard', 'A2', { gates: { offerBeforeHeard: response.present } }),
  off('offers need no clear concern', 'A2', { gates: { offerBeforeClear: response.present } }),
  off('agreement needs no offer', 'A2', { gates: { nothingOffered: response.agree } }),
  off('explanations need no Heard', 'A2', { gates: { explainBeforeHeard: response.guide } }),
  off('closing needs no agreement', 'A2', { gates: { closeBeforeAgreed: [-9, -9, -9, -9] } }),
  off('hanging up to fix needs no Heard', 'A2', { gates: { handsBeforeActing: response['free-hands'] } }),
  off('questions in heat need no Heard', 'A2', { gates: { askBeforeHeard: response['open-question'] } }),
  off('bright warmth in heat needs no Heard', 'A2', {
    gates: { brightOnceHeard: response['bright-warmth'] },
  }),
  off('the cost of a transfer needs no Heard', 'A2', {
    gates: { costBeforeHeard: response['tell-transfer-cost'] },
  }),
  off('a bare apology is worth the whole', 'A3', { conditions: { bareApology: 1 } }),
  off('any way of explaining will do', 'A3', { conditions: { wrongStyle: -6 } }),
  off('pride changes nothing', 'A3', { conditions: { pride: 1 } }),
  off('an expectation gap changes nothing', 'A3', { conditions: { gap: 1 } }),
  off('the tender take a joke', 'A3', { conditions: { tenderIceBreaker: -NEVER } }),
  off('the tender take cheer', 'A3', { conditions: { tenderBright: -NEVER } }),
  off('kindness does not fade', 'A4', { fading: [1] }),
  off('the second kindness counts in full', 'A4', { fading: [1, 1, 0] }),
  off('repetition never grates', 'A4', { grating: { from: NEVER } }),
  off('validating after mirroring is worth no more', 'A5', { chain: { validateAfterMirror: 0 } }),
  off('empathising after both is worth no more', 'A5', { chain: { empathiseAfterBoth: 0 } }),
  off('words weigh the same from anybody', 'A6', { weight: { least: 1, span: 0 } }),
  off('acknowledgements count in full on the help page', 'A6', { channel: { 'help-page': 1 } }),
  off('a voice note carries no further', 'A6', { channel: { 'voice-note': 1 } }),
  off('nothing gives trust', 'A7', {
    trustGiven: Object.fromEntries(Object.keys(NUMBERS.trustGiven).map((act) => [act, 0])),
  }),
  ...(['ally', 'team-listens', 'voice-note', 'say-why', 'act-now', 'over-promise', 'put-right'] as const).map(
    (act) => off(`${act} gives no trust`, 'A7', { trustGiven: { [act]: 0 } }),
  ),
  off('negative words cost nothing', 'B1', { words: { points: 0 } }),
  off('negative words cost no more in retail', 'B1', { wordsByIndustry: { 'retail-shop': 1 } }),
  off('a rise costs no trust', 'B2', { trustLost: 0 }),
  off('no line is a slip', 'B2', { slip: NEVER }),
  { name: 'the clock stands still', row: 'B3', without: clockStandsStill },
  off('nobody borrows the weather', 'B4', { drift: { over: NEVER } }),
  off('calm has no floor', 'B5', { floor: 0 }),
  off('moods are left where they are entered', 'B5', { moods: { leaves: NUMBERS.moods.enters } }),
  off('the prickly settle below 30', 'B5', { moods: { leaves: { prickly: 30 } } }),
  off('the heated turn prickly below 55', 'B5', { moods: { leaves: { heated: 55 } } }),
  off('the boiling hear again below 80', 'B5', { moods: { leaves: { boiling: 80 } } }),
  off('heat begins at 45', 'B5', { moods: { enters: { heated: 45 } } }),
  off('nobody is ever prickly', 'B5', { moods: { enters: { prickly: 54 } } }),
  off('nobody ever boils', 'B5', { moods: { enters: { boiling: NEVER } } }),
  off('language never climbs', 'B6', { languageRise: NEVER }),
  { name: 'language does not cool with the customer', row: 'B6', without: languageStays },
  off('heat does not wear', 'B7', { wear: { heat: { heated: 0, boiling: 0 } } }),
  off('abuse does not wear', 'B7', { wear: { abuse: [0, 0, 0, 0] } }),
  off('heated customers are heard after one word', '4.1', { acksNeeded: { heated: 1 } }),
  off('boiling customers are heard after two words', '4.1', { acksNeeded: { boiling: 2 } }),
  off('prickly customers need two words', '4.1', { acksNeeded: { prickly: 2 } }),
  off('naming is always due', 'Limits', { notDue: { 'name-swearing': response['name-swearing'] } }),
  off('the line is always due', 'Limits', { notDue: { 'draw-line': response['draw-line'] } }),
  off('the warning is always due', 'Limits', { notDue: { warn: response.warn } }),
  off('a first word is named at any anger', 'Limits', { limits: { nameAngerFrom: 0 } }),
  off('limits are due only at a personal attack', 'Limits', { limits: { dueFrom: 3 } }),
  off('a cold limit works as well', 'Limits', { limits: { cold: 1 } }),
  { name: 'nobody ignores a limit', row: 'Limits', without: everybodyListens },
  off('naming changes no language', 'Limits', { limits: { named: 0 } }),
  off('a line changes no language', 'Limits', { limits: { lined: 0 } }),
  off('a limit gives no composure', 'Limits', { limits: { composure: 0 } }),
  off('abuse passed over costs no calm', 'Limits', { limits: { passedOver: { anger: 0 } } }),
  off('abuse passed over costs no composure', 'Limits', { limits: { passedOver: { composure: 0 } } }),
  off('abuse passed over gets no worse', 'Limits', { limits: { passedOver: { language: 0 } } }),
  off('a transfer costs nothing', 'Transfer', { response: { 'dump-transfer': [0, 0, 0, 0] } }),
  { name: 'a transfer keeps Heard', row: 'Transfer', without: transferKeepsHeard },
  off('rank impresses nobody', 'Transfer', { transfer: { rank: 8 } }),
  off('a transfer takes one turn', 'Transfer', { transfer: { turns: 1 } }),
  off('a warm handover takes no turn', 'Transfer', { transfer: { handoverTurns: 0 } }),
  off('agreement needs no trust', 'Acceptance', { agree: { trustFrom: 0 } }),
  off('agreement needs full trust', 'Acceptance', { agree: { trustFrom: 101 } }),
  off('a kept promise counts for an early one', 'Follow-up', {
    followUp: { kept: { anger: -10, trust: 12 } },
  }),
  off('an early promise counts for nothing', 'Follow-up', { followUp: { early: { anger: 0, trust: 0 } } }),
  off('a broken promise costs no trust', 'Follow-up', { followUp: { broken: { trust: 0 } } }),
  off('a broken promise counts for nothing', 'Follow-up', { followUp: { broken: { anger: 0, trust: 0 } } }),
  off('a fair pause cools nobody', 'Call-back', { callBack: { anger: 1 } }),
  { name: 'a fair pause changes no language', row: 'Call-back', without: callBackAsBefore },
  off('hanging up heats nobody', 'X-20', { hungUp: { anger: 0 }, response: { 'hang-up': [0, 0, 0, 0] } }),
  off('a walk gives nothing back', 'Between contacts', { betweenContacts: { walk: 0 } }),
  off('something new heats nobody', 'New concern', { newConcern: { anger: 0 } }),
  off('wrong information costs no trust', 'X-21', { wrongInformationTrust: 0 }),
  off('agents begin without composure', '4.2', { start: { composure: 20 } }),
];
