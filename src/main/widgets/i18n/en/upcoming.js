/** What `<lunchroom-upcoming>` says. */
export default {
  'upcoming.title': 'Learning chats',
  'upcoming.past': 'Recaps',
  'upcoming.none': 'Nothing is planned. When a host announces a chat, it appears here.',
  'upcoming.past.none': 'No recaps yet. Each chat leaves one.',
  'upcoming.live': 'Live now',
  'upcoming.at': 'Q{count} of {of}',
  'upcoming.lobby': 'Lobby open, starts in {time}',
  'upcoming.until': 'answers until {when}',
  'upcoming.then': '{when}, then {then}',
  'upcoming.ends': 'until {time}',
  'upcoming.rsvp': 'Will you come to {title}?',
  'upcoming.rsvp.yes': 'I will come',
  'upcoming.rsvp.maybe': 'Maybe',
  'upcoming.rsvp.no': 'No',
  'upcoming.more': 'More',
};
