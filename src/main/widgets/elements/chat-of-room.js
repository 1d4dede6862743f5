import { get } from '../core/api.js';

/**
 * For a tag on a page that stays: the chat that is on in a room, or comes next.
 * @param {string} room @returns {Promise<string|null>}
 */
export async function chatOfRoom(room) {
  if (!room) return null;
  const { chat } = await get(`/rooms/${encodeURIComponent(room)}`);
  return chat?.id ?? null;
}

/**
 * The newest chat of a room that is over.
 * @param {string} room @returns {Promise<string|null>}
 */
export async function lastChatOfRoom(room) {
  if (!room) return null;
  const answer = await get(`/rooms/${encodeURIComponent(room)}/chats`);
  const over = (Array.isArray(answer) ? answer : answer.chats).filter((chat) => ['closed', 'second-sitting'].includes(chat.state));
  over.sort((one, other) => other.startsAt.localeCompare(one.startsAt));
  return over[0]?.id ?? null;
}
