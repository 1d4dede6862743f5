import { equal } from './assert.js';
import { FrameReader } from '../source/core/sse.js';

const read = (...pieces) => {
  const reader = new FrameReader();
  return pieces.flatMap((piece) => reader.read(piece));
};

export const tests = {
  'a frame has its event, id and data': () =>
    equal(read('id: room:7\nevent: entry\ndata: {"a":1}\n\n'), [{ event: 'entry', data: '{"a":1}', id: 'room:7' }]),
  'pieces may end anywhere': () =>
    equal(read(...Array.from('event: hello\ndata: x\n\nevent: bye\ndata: y\n\n')), [
      { event: 'hello', data: 'x' },
      { event: 'bye', data: 'y' },
    ]),
  'lines may end in CR LF, also across pieces': () => equal(read('data: x\r', '\n\r', '\n'), [{ event: 'message', data: 'x' }]),
  'data of several lines is one text': () => equal(read('data: a\ndata: b\n\n'), [{ event: 'message', data: 'a\nb' }]),
  'beats and empty frames say nothing': () => equal(read(': beat\n\n', 'event: entry\n\n', ':\n\n'), []),
  'a field may have no space, and a colon in its value': () => equal(read('data:a: b\n\n'), [{ event: 'message', data: 'a: b' }]),
  'an unfinished frame waits': () => equal(read('data: x\n'), []),
  'the event of a frame without data is not kept for the next': () =>
    equal(read('event: odd\n\ndata: x\n\n'), [{ event: 'message', data: 'x' }]),
};
