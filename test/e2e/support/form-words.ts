/** What is said in the small scenarios that have a form each; enough of it to see how it stands on a screen. */
type Words = Readonly<Record<string, string>>;

const WHO: Words = {
  title: 'A small call',
  teaser: 'Only for tests.',
  'customer.name': 'Kim Arden',
  'customer.about': 'Somebody who writes in full sentences.',
  briefing: 'Kim Arden has sent the whole thread back, with six places marked.',
  concern: 'Wants it said once that the reading was right.',
  'goals.keep': 'Kim Arden reads one true answer and believes it',
  'parameters.parcel': 'mend the form and send one page',
  'parameters.fitter': 'open last year’s invoice again',
  'parameters.shelf': 'a credit of one month',
  'promises.friday': 'the corrected form by Friday',
  'endings.happy': 'Thank you. That is the first page I have printed out.',
  'endings.gone': 'I see. I shall draw my own conclusions, in alphabetical order.',
};

export const LETTER_WORDS: Words = {
  ...WHO,
  'lines.exhibits':
    'Exhibits A to F are attached. In A you say yes, in B no, in C perhaps. I have marked the adjectives. My manager is in copy, and so is yours.',
  'lines.answered': 'You write that I read it right. I have read that sentence twice. What happens now?',
  'replies.right':
    'You read it right: our six answers contradict one another, and you were left to find out which one counts.',
  'replies.receipt':
    'If you look at exhibit C once more, you will see that we said something rather different there.',
  'replies.one-page':
    'Before I write down the one answer that holds: what do you want to be able to do with it?',
  'replies.terms': 'Section 4.2 of our terms settles that, and it is not possible to read it in two ways.',
  'replies.rebut':
    'A is out of date, B was never an answer, and C to F are quoted without what stood around them.',
  'replies.friday':
    'I can send one page with the answer and its date, or walk through the form with you. Which is of more use?',
  'replies.later': 'We will look into the rest of it as soon as we can and come back to you in due course.',
  'replies.shelf':
    'With it goes a credit for one month, or the form mended first. Which of the two would you rather have?',
  'replies.thanks': 'Whoever marks six contradictions and keeps them in order has done our work for us.',
  'replies.again': 'I am sorry that it took a seventh letter.',
  'replies.date': 'You have the corrected form by Friday, and I am the one who sends it.',
  'replies.someday': 'We will certainly be improving the form at some point in the course of this year.',
};

export const MOVED_WORDS: Words = {
  ...WHO,
  'page.title': 'How to print badges',
  'page.text': 'Open the menu “Print” at the top right and choose “Badges”.',
  'lines.article': 'Which menu? Mine has no top right.',
  'lines.settle': 'Found it. It was under “Share”, where nobody shares anything.',
  'lines.writes':
    'Hello. It is me from below the article. I must be too slow for a button that everybody else can find.',
  'lines.told': 'Two hundred badges, tomorrow at eight. That is all.',
  'lines.back': 'There you are again. Now it prints, but only the first page.',
  'replies.path':
    'The menu moved in March: Share, then Badges. Print there, or send it to the shop from the same page.',
  'replies.sorry':
    'Oh dear, we are so sorry that you had to go through this, it must have been very frustrating.',
  'replies.same': 'Please follow the article above: the menu “Print” is at the top right of the page.',
  'replies.where': 'Which version stands at the bottom of your page?',
  'replies.take': 'Good. The page stays as it is, and the sheet for the shop comes by Friday.',
  'replies.fits': 'Does the second page come out as well?',
  'replies.easy': 'There you are, it was quite easy after all.',
  'replies.see':
    'The button moved without a word to you. Two hundred badges, and a page that tells you the wrong place.',
  'replies.show': 'What has to be in your hands tomorrow, and when?',
  'replies.paste': 'How to print badges: open the menu “Print” at the top right and choose “Badges”.',
  'replies.offer': 'I can send the sheet to the shop round the corner, or to your own printer. Which one?',
  'replies.deal': 'Then the shop. It is there at eight, and you get a message when it is printed.',
  'replies.check': 'Two hundred, at eight, at the desk by the door. Is that right?',
  'replies.brush': 'It is all in the article, if you read it once more.',
  'replies.hear': 'And now only the first page. That is not what you were told.',
  'replies.snub': 'You must have chosen only the first page.',
};

export const REVIEW_WORDS: Words = {
  ...WHO,
  'lines.star':
    'One star. Third delivery, third [[#]] morning at the window, and I am still sleeping on the floor.',
  'lines.private': 'I have listened to it twice. Go on.',
  'replies.short':
    'Three mornings at a window is three too many. We have this on our table and write to you today.',
  'replies.dispute': 'According to our records the driver was at your door on two of these three days.',
  'replies.voucher': 'As a token of our regret we would like to offer you a voucher for your next purchase.',
  'replies.heard': 'Three days off work, and a bed that only comes to the corner. That is ours to put right.',
  'replies.hope': 'What would a morning look like that you could believe in?',
  'replies.slot': 'One hour on Saturday, and the driver calls you. Ten o’clock, or two?',
  'replies.deal': 'Then Saturday at ten. You have it in writing tonight.',
  'replies.delete': 'It would help us all if the review could come down now.',
};

export const COUNTER_WORDS: Words = {
  ...WHO,
  'lines.boots':
    'Four days. Four days over, and you say it so loud that the whole queue knows what my child’s boots cost.',
  'lines.whisper': 'That was better. Say it like that.',
  'lines.corner': 'Fine. Here. It was the hospital, if you want to know.',
  'lines.aloud': 'And now everybody knows that as well.',
  'replies.over-here': 'That nobody’s business but ours. Come over here to the shelf, it is quieter.',
  'replies.low-voice': 'Four days, and a queue that listens. I will speak lower.',
  'replies.date': 'The date on the receipt is the date on the receipt, as I have just said.',
  'replies.tell': 'Tell me what the four days were, and what would help.',
  'replies.pair': 'A larger pair today, or a card for the winter sale. Which of the two?',
  'replies.deal': 'Then the larger pair, and I put it aside until Friday.',
  'replies.early': 'You could have called us from there, you know.',
  'replies.sorry': 'That was not for everybody to hear. I am listening.',
  'replies.back': 'Well then, what is it to be? There are people waiting.',
  'replies.mine': 'I am sorry. That was mine to keep quiet.',
  'replies.rule': 'The rule is fourteen days, for everybody alike.',
};

export const TEAM_WORDS: Words = {
  ...WHO,
  'seats.design': 'Mira, designer',
  'seats.code': 'Jonas, developer',
  'seats.dates': 'Ada, planning',
  'lines.dismissed':
    'Four of you. Good. Then four of you can tell me what I show the funders on Thursday. So far it is a grey box with the word “tickets” in it.',
  'lines.hope': 'Something that works while they watch. One thing.',
  'replies.all-ears': 'We are all here, and nobody will speak until you have finished. Go on.',
  'replies.defend':
    'The design was signed off in March, so strictly speaking the box is grey because you chose it.',
  'replies.supplier':
    'We would be done if the ticket supplier had not been three weeks late with the interface.',
  'replies.seen': 'A grey box on the day the money is decided. I built it, and I see what that does to you.',
  'replies.asked': 'That makes sense. What is the one thing they have to see working?',
  'replies.demo':
    'By Thursday I can have buying one ticket, or the whole calendar without buying. Which one?',
  'replies.deal': 'Then the one ticket, on Wednesday at noon, on the real page.',
  'replies.thursday': 'Thursday, everything, no problem at all. We have done harder things than that.',
};
