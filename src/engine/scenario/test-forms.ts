/** A small scenario for every form a channel gives the talk (M-09), for tests that play them and tests that break them. */
import { parseScenario } from './parse.ts';
import type { Scenario } from './scenario.ts';

const head = (id: string, said: string): string => `format: 2
id: ${id}
card: SC-01
order: 1
${said}look: robin
start: { anger: 58, trust: 50, urgency: 0, language: 0 }
par: 4
goals: { keep: true }
facts: [sheet]
parameters:
  can: [parcel]
  cannot: [fitter]
  approval: [shelf]
promises:
  friday: { due: 100, takes: 50 }
`;

const ENDINGS = `endings:
  happy: { result: win-win }
  gone: { result: unsolved }
`;

/** An e-mail, answered with letters of two and of three parts. */
export const LETTER = `${head('letter', 'channel: email\nindustry: software\nanger-type: passive\n')}opening: exhibits
end: gone
stages:
  thread:
    exhibits:
      parts:
        opening:
          right: { acts: [mirror, validate] }
          receipt: { acts: [argue], trap: argue }
        matter:
          one-page: { acts: [ask-hope] }
          terms: { acts: [explain-policy], trap: solution-first, negatives: 1, tone: curt }
          rebut: { acts: [argue, flat-no], trap: flat-no, tone: sharp }
        close:
          friday: { acts: [present, options], gives: [parcel] }
          later: { acts: [vague], trap: vague }
          shelf: { acts: [present, options], gives: [shelf], when: { approved: shelf } }
      to:
        - { to: answered, when: { said: right, offered: true } }
        - { to: answered, when: { said: one-page, heard: true } }
        - to: exhibits
    answered:
      parts:
        opening:
          thanks: { acts: [affirm-competence] }
          again: { acts: [apologise], when: { heard: true } }
        step:
          date: { acts: [agree], promises: friday, gives: [parcel] }
          someday: { acts: [vague], trap: vague }
      to:
        - { to: happy, when: { agreed: true } }
        - to: answered
${ENDINGS}`;

/** A help page whose reader writes back: the contact goes on in a chat, and may end on either. */
export const MOVED = `${head('moved', 'channel: help-page\nindustry: printing\nanger-type: passive\nvoice-note: true\n').replace('anger: 58', 'anger: 44')}opening: article
call-back: back
end:
  - { to: happy, when: { agreed: true } }
  - to: gone
stages:
  page:
    article:
      replies:
        path: { acts: [present, options], gives: [parcel], to: settle }
        sorry: { acts: [mirror, empathise], to: writes }
        same: { acts: [wrong-information], to: writes, trap: wrong-information }
        where: { acts: [detail-check], to: article }
    settle:
      replies:
        take: { acts: [agree], promises: friday, to: [{ to: happy, when: { agreed: true } }, { to: writes }] }
        fits: { acts: [check-back], to: settle }
        easy: { acts: [talk-down], to: writes, trap: talk-down }
  chat:
    channel: chat
    writes:
      replies:
        see: { acts: [mirror, validate], to: writes }
        show: { acts: [ask-hope], to: told }
        paste: { acts: [wrong-information], to: writes, trap: wrong-information }
    told:
      replies:
        offer: { acts: [present, options], gives: [parcel], to: told }
        deal: { acts: [agree], promises: friday, to: [{ to: happy, when: { agreed: true } }, { to: told }] }
        check: { acts: [check-back], to: told }
        brush: { acts: [rush], to: article, trap: rush }
    back:
      again: true
      replies:
        hear: { acts: [validate, empathise], to: told }
        snub: { acts: [blame], to: gone, trap: blame }
${ENDINGS}`;

/** A public review, answered where all can read it and then by voice. */
export const REVIEW = `${head('review', 'channel: review\nindustry: online-shop\nanger-type: swearing\n')
  .replace('anger: 58', 'anger: 72')
  .replace('language: 0', 'language: 2')}opening: star
end: gone
stages:
  public:
    star:
      replies:
        short: { acts: [validate, ally], to: private }
        dispute: { acts: [argue], to: star, trap: argue }
        voucher: { acts: [put-right], gives: [shelf], to: private, trap: solution-first }
  private:
    channel: voice-note
    private:
      replies:
        heard: { acts: [mirror, apologise], to: private }
        hope: { acts: [ask-hope], to: private }
        slot: { acts: [act-now, present, options], gives: [parcel], to: private }
        deal: { acts: [agree], promises: friday, to: [{ to: happy, when: { agreed: true } }, { to: private }] }
        delete: { acts: [rush], to: private, trap: rush }
${ENDINGS}`;

/** A till with a queue, and a quiet corner: a stage of it, and one line at the till itself. */
export const COUNTER = `${head('counter', 'channel: counter\nindustry: retail-shop\nanger-type: escalated\n')}opening: boots
end: gone
stages:
  till:
    boots:
      replies:
        over-here: { acts: [validate], to: corner }
        low-voice: { acts: [mirror], to: whisper }
        date: { acts: [flat-no], to: boots, trap: flat-no }
    whisper:
      aside: true
      replies:
        sorry: { acts: [empathise], to: corner }
        back: { acts: [rush], to: boots, trap: rush }
  corner:
    aside: true
    corner:
      replies:
        tell: { acts: [ask-hope, empathise], to: corner }
        pair: { acts: [present, options], gives: [parcel], to: corner }
        deal: { acts: [agree], promises: friday, to: [{ to: happy, when: { agreed: true } }, { to: corner }] }
        early: { acts: [blame], to: aloud, trap: blame }
    aloud:
      aside: false
      replies:
        mine: { acts: [apologise], to: corner }
        rule: { acts: [explain-policy, flat-no], to: boots, trap: flat-no }
${ENDINGS}`;

/** A call with three colleagues at the table. */
export const TEAM = `${head('team', 'channel: team-call\nindustry: agency\nanger-type: escalated\n')}seats: [design, code, dates]
opening: dismissed
end: gone
stages:
  table:
    dismissed:
      replies:
        all-ears: { acts: [team-listens], to: hope }
        defend: { acts: [argue], by: design, to: dismissed, trap: argue }
        supplier: { acts: [pass-buck], by: dates, to: dismissed, trap: pass-buck }
        seen: { acts: [mirror], by: code, to: hope }
    hope:
      replies:
        asked: { acts: [ask-hope, validate], to: hope }
        demo: { acts: [present, options], gives: [parcel], by: code, to: hope }
        deal: { acts: [agree], promises: friday, to: [{ to: happy, when: { agreed: true } }, { to: hope }] }
        thursday: { acts: [over-promise], promises: friday, by: dates, to: hope, trap: over-promise }
${ENDINGS}`;

/** A chat from which customers are handed on to a bench, and from there to a till (M-16). */
export const DESKS = `${head('desks', 'channel: chat\nindustry: online-shop\nanger-type: escalated\n')}opening: sofa
end:
  - { to: happy, when: { agreed: true } }
  - to: gone
stages:
  desk:
    handover:
      - { to: told, when: { passed-on: concern } }
      - { to: gap, when: { handed: warm } }
      - to: blank
    sofa:
      replies:
        see: { acts: [mirror, validate], to: sofa }
        hope: { acts: [ask-hope], to: sofa }
        form: { acts: [rush], to: blank, trap: rush }
  bench:
    channel: phone
    handover: till
    told:
      replies:
        offer: { acts: [present, options], gives: [parcel], to: told }
        deal: { acts: [agree], promises: friday, to: told }
        later: { acts: [vague], to: blank, trap: vague }
    gap:
      again: true
      replies:
        sorry: { acts: [validate, empathise], to: told }
        them: { acts: [pass-buck], to: gone, trap: pass-buck }
    blank:
      replies:
        again: { acts: [mirror, validate], to: told, when: { handed: cold } }
        whole: { acts: [open-question], to: told }
        rule: { acts: [argue], to: blank, trap: argue }
  shop:
    channel: counter
    till:
      replies:
        fits: { acts: [check-back], to: happy }
        next: { acts: [rush], to: till, trap: rush }
${ENDINGS}`;

export const FORM_TEXTS = { LETTER, MOVED, REVIEW, COUNTER, TEAM, DESKS } as const;

/** The scenario that a text is; throws where it is none. */
export function scenarioOf(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  return parsed.scenario;
}

export const FORM_SCENARIOS: readonly Scenario[] = Object.values(FORM_TEXTS).map(scenarioOf);
