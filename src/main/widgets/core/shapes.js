/**
 * What the API answers with, as types. Nothing here runs.
 *
 * @typedef {{id: string, name: string, initials: string, role?: string}} Person
 *
 * @typedef {{id: string, name: string, initials: string, roles: string[], permissions: string[], groups?: string[], demo?: boolean}} Me
 *
 * @typedef {{t: string, s?: string, c?: Node_[], href?: string, person?: string}} Node_ one node of what somebody wrote
 *
 * @typedef {object} Message
 * @property {string} id
 * @property {number} number
 * @property {Person} author
 * @property {string} at
 * @property {string} [editedAt]
 * @property {boolean} [removed]
 * @property {{how: 'parked'|'hidden', reason: string}} [aside] that it was not deleted but set aside
 * @property {string} [words]
 * @property {Node_[]} [tree]
 * @property {string} [chat]
 * @property {string} [step]
 * @property {number} [question]
 * @property {boolean} [secondSitting]
 * @property {string} [replyTo]
 * @property {number} [replies]
 * @property {{id: string, author?: Person, words?: string, removed?: boolean}} [quote]
 * @property {Object<string, number>} [reactions]
 * @property {{id: string, name: string, kind: string, shape: string, bytes: number, alt?: string, width?: number, height?: number}[]} [files]
 * @property {Object<string, import('./preview.js').Preview>} [previews] what the pages say that it links to, by address
 *
 * @typedef {object} Step
 * @property {string} id
 * @property {'welcome'|'question'|'poll'|'qanda'|'break'|'close'} kind
 * @property {number} [question]
 * @property {string} [text] absent while unreleased, for all but hosts
 * @property {number} minutes
 * @property {string} startsAt
 * @property {string} [releasedAt]
 * @property {string} [endedAt]
 * @property {number} [answers]
 *
 * @typedef {object} Chat
 * @property {string} id
 * @property {string} room
 * @property {string} title
 * @property {'draft'|'announced'|'lobby'|'live'|'second-sitting'|'closed'|'cancelled'|'rehearsal'} state
 * @property {string} startsAt
 * @property {string} endsAt
 * @property {string} [lobbyAt]
 * @property {string} [closesSecondSittingAt]
 * @property {string} [series]
 * @property {string} [zone]
 * @property {Person[]} hosts
 * @property {Person} [inCharge]
 * @property {{host: boolean, rsvp?: string}} [me]
 * @property {{yes: number, maybe: number, no: number}} [rsvp]
 * @property {{step: string}} [current]
 * @property {string} [heldSince]
 * @property {Step[]} steps
 * @property {number} [version]
 * @property {{href: string, title?: string, message: string, question?: number, by?: Person}[]} [resources]
 * @property {'published'|'draft'} [recap]
 *
 * @typedef {{here: number|null, posting: number|null, listening: number|null}} Present
 *
 * @typedef {object} Entry one line of a room's journal, as the stream sends it
 * @property {string} room
 * @property {number} number
 * @property {string} type
 * @property {string} [at]
 * @property {boolean} [hosts]
 * @property {{id: string, replies: number}} [parent] the message above a reply, and its count now
 * @property {Message} [message]
 * @property {string} [id]
 * @property {boolean} [removed]
 * @property {Object<string, number>} [reactions]
 * @property {Chat} [chat]
 * @property {{title: string, purpose: string, postLength: number, speak: string, slowSeconds: number, version: number}} [settings]
 *   the room's, when they changed
 * @property {{until: string}|null} [guests] until when people without an account come in
 * @property {any} [manners] what the room asks of those who write
 * @property {Person} [person] whose role in the room is another now
 */
export {};
