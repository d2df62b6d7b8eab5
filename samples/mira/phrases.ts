/** What Mira Fontaine and those around her write. Invented; slots in braces are filled at random. */

/** Words for the slots. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  food: ['bread', 'milk', 'eggs', 'rice', 'tomatoes', 'yoghurt', 'coffee', 'butter', 'pasta', 'apples', 'lemons', 'cheese', 'onions'],
  dish: ['risotto', 'lentil soup', 'pancakes', 'the curry', 'a quiche', 'ratatouille', 'fish fingers', 'the leek tart', 'gnocchi', 'pizza', 'dumplings'],
  time: ['six', 'half past six', 'seven', 'quarter to eight', 'eight', 'half past five', 'ten past six'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  show: ['the new season', 'that Danish series', 'the documentary about trains', 'the baking show', 'the film with the lighthouse'],
  book: ['the lighthouse novel', 'the one about mushrooms', 'that biography', 'the crime story from Nina', 'the essays'],
  place: ['Croix-Rousse', 'Guillotière', 'Villeurbanne', 'Monplaisir', 'Vaise', 'the 7th'],
  room: ['two bedrooms', 'three rooms', 'a balcony', 'no lift', 'a tiny kitchen', 'a cellar', 'a north-facing living room'],
  price: ['980', '1,150', '1,240', '1,090', '1,320'],
  work: ['the meeting', 'the deadline', 'the client call', 'the budget file', 'the workshop', 'the proofs'],
  metre: ['the tram', 'the metro', 'the bus', 'line D'],
}

/** Mira to Luc: everyday logistics, affection, evenings. */
export const MIRA_TO_LUC: readonly string[] = [
  'can you get {food} on the way home?', 'we are out of {food} again', 'I will be home at {time}', 'late tonight, {work} runs over', 'don’t wait for me with dinner',
  '{dish} tonight?', 'left some {dish} in the fridge for you', 'love you', 'miss you already', 'did you pay the electricity?', 'your parents called',
  'shall we watch {show} tonight', 'I am on {metre}, ten minutes', 'can you hang up the laundry', 'the washing machine is making that noise again', 'good morning love',
  'did you sleep well?', 'I forgot my keys, are you home?', '{metre} is stuck again', 'could you call the plumber on {day}?', 'what do we need from the market?',
  'happy anniversary my love', 'I will bring {food} and {food}', 'let’s go to bed early tonight', 'are you coming home for lunch?', 'put the bins out please, it is {day}',
  'finished {book}, you would like it', 'we could invite Nina on {day}', 'ok', 'yes', 'perfect', 'thank you!', 'on my way', 'haha', 'of course', 'in a minute',
]
export const LUC_TO_MIRA: readonly string[] = [
  'ok, {food} and what else?', 'home at {time}', 'I can cook {dish}', 'already on {metre}', 'love you too', 'yes', 'ok', 'sure', 'I will do it tonight', 'paid the rent this morning',
  'the neighbours are loud again', '{work} was long', 'see you at home', 'shall I pick up {food}?', 'kisses', 'sleep well, back on {day}', 'who is cooking?', 'I did the dishes, you owe me {dish}',
  'we should see your mother on {day}', 'started {book}', 'haha', 'not tonight, too tired', 'good idea',
]
/** Their daughter Zoé, six years old in 2025. */
export const CHILD: readonly string[] = [
  'who picks up Zoé from school today?', 'Zoé has a fever, I stay home with her', 'the school called, Zoé lost a tooth', 'can you take Zoé to swimming on {day}?', 'our daughter wants {dish} for her birthday',
  'Zoé’s teacher wants to see us on {day}', 'nursery is closed on {day}', 'the babysitter can come at {time}', 'Zoé drew you as a lighthouse', 'school holidays start on {day}, who stays with the little one?',
  'don’t forget Zoé’s gym bag', 'bedtime story done, she sleeps', 'parents’ evening at {time}', 'our little one asked where the moon goes',
]
/** Their cat Minou. */
export const CAT: readonly string[] = [
  'Minou threw up on the sofa', 'we need cat litter', 'the cat sleeps on my keyboard', 'took Minou to the vet, all fine', 'did you feed the cat?', 'Minou brought a mouse, again', 'the cat wants out at five in the morning',
  'Minou’s vaccination is on {day}', 'our cat is getting fat', 'cat food arrives on {day}',
]
/** From December 2025: the flat is too small. */
export const MOVE: readonly string[] = [
  'the landlord wants to sell, we have to look for a new flat', 'flat viewing in {place} on {day} at {time}', 'the new place has {room}, I checked', 'the agency wants three payslips', 'removal firm says {price} euros', 'did you call the removal company?',
  'I gave notice for the lease today', 'the flat in {place} has {room} and {room}', 'moving boxes arrive on {day}', 'we sign the new lease on {day}', 'the estate agent never calls back', 'can we afford {price} a month?',
  'I measured, the sofa does not fit in the new place', 'viewing again in {place}, bring the file for the landlord', 'when do we move exactly? the removal van is booked for the 28th', 'I started packing the books',
]
/** With her mother, in French. */
export const MIRA_TO_MOTHER: readonly string[] = [
  'Bonjour maman, tu vas bien ?', 'on arrive samedi vers midi', 'Zoé a perdu une dent', 'merci pour la tarte, elle était délicieuse', 'je t’appelle ce soir', 'oui maman', 'bisous', 'Luc travaille tard cette semaine',
  'on cherche un nouvel appartement, c’est trop petit ici', 'la petite veut venir chez toi pendant les vacances', 'tu as besoin de quelque chose au marché ?', 'je suis dans le métro, je te rappelle', 'bon anniversaire maman chérie', 'le chat va mieux',
]
export const MOTHER: readonly string[] = [
  'Bonjour ma chérie', 'et Zoé, elle mange bien ?', 'je fais un gratin dimanche', 'tu me rappelles ?', 'bisous à tous les trois', 'il fait beau ici', 'ton père est au jardin', 'couvre-toi bien', 'à samedi alors', 'merci ma grande', 'vous avez trouvé un appartement ?',
]
/** With her friend Nina: books, series, running, work. */
export const MIRA_TO_NINA: readonly string[] = [
  'finished {book} last night, you have to read it', 'coffee on {day}?', 'are you coming to the reading on {day}?', 'I cannot sleep, watching {show}', 'work is a mess, {work} moved again', 'tell me everything', 'haha no way', 'see you at {time}',
  'the bookshop has {book} again', 'I would love to, but who takes Zoé', 'Luc says hi', 'running on {day} morning?', 'that translation is driving me mad', 'I am translating a whole chapter about fungi', 'yes!', 'ok perfect', 'good night', 'we found a flat, maybe',
]
export const NINA: readonly string[] = [
  'did you see {show}?', 'coffee? {day} at {time}?', 'my train is late, of course', 'I lent {book} to everyone', 'how is the little one?', 'how is the flat hunt?', 'come over on {day}', 'I have news', 'haha', 'yes', 'tomorrow then', 'my dog ate my shoes', 'miss you', 'that is so you',
]
/** The parents' group of the class. */
export const MIRA_IN_GROUP: readonly string[] = [
  'Bonjour, Zoé sera absente demain', 'Merci pour les photos', 'Je peux apporter un gâteau', 'On prend la sortie de {time}', 'Quelqu’un a trouvé un bonnet rouge ?', 'Oui pour samedi', 'Merci beaucoup', 'Zoé a les poux, désolée',
]
export const GROUP: readonly string[] = [
  'Réunion de parents jeudi à 18h', 'Qui accompagne la sortie piscine ?', 'Il manque encore deux gâteaux pour la kermesse', 'La maîtresse est absente demain', 'Merci à tous', 'Je peux garder deux enfants mercredi', 'Photos de classe lundi', 'Pensez aux bottes', 'D’accord', 'Bonne soirée',
]
/** Posts on X. */
export const POSTS: readonly string[] = [
  'Translating a chapter on mushrooms. I now see mycelium everywhere.', 'Reading {book}. Slowly, on purpose.', 'The {metre} taught me patience again today.', 'Lyon in the rain is still Lyon.', 'A good dictionary is a good friend.',
  'Somebody left a library book in {metre}. I hope they finish it.', 'New translation out next month. Nervous.', 'Bookshops that smell of coffee should be protected by law.', 'Finished {show}. Now what?', 'The word of the day has no translation and I love it.',
  'Flat hunting: {room}, they said. {room}, they meant.', 'Minou has opinions about my deadline.',
]
