/** The smallest scenario that the parser accepts, for tests that break it in one place. */
export const SMALL = `format: 2
id: small
card: SC-01
order: 1
channel: chat
industry: online-shop
anger-type: passive
look: robin
start: { anger: 38, trust: 50, urgency: 0, language: 0 }
traits: { pride: true, style: you-drive }
par: 3
goals: { keep: true, quick: false }
facts: [sheet]
parameters:
  can: [parcel]
  cannot: [fitter]
  approval: [shelf]
promises:
  friday: { due: 100, takes: 50 }
opening: hello
end: gone
stages:
  talk:
    hello:
      replies:
        see-it: { acts: [mirror, validate], to: told }
        too-soon: { acts: [present], gives: [parcel], to: hello, trap: solution-first }
        not-listening: { acts: [argue], to: hello, trap: argue }
    told:
      replies:
        ask: { acts: [ask-hope], to: told }
        deal:
          acts: [agree]
          gives: [parcel]
          promises: friday
          trap: guess
          to:
            - { to: happy, when: { agreed: true } }
            - to: told
endings:
  happy: { result: win-win }
  gone: { result: unsolved }
`;

export const smallWith = (piece: string, other: string): string => swapped(SMALL, piece, other);

/** A text with one piece of it put in another's place; throws when the piece is not there, so no case is empty. */
export function swapped(text: string, piece: string, other: string): string {
  if (!text.includes(piece)) throw new Error(`there is no ${piece}`);
  return text.replace(piece, other);
}
