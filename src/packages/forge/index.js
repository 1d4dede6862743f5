import { view } from '@forge/bridge';

// What the page's author chose for the macro: {widget: "room", tag: "feedbackchat"}.
const { extension } = await view.getContext();
const { widget = 'upcoming', tag = '' } = extension.config ?? {};
const address = new URL("«base»/frame.html");
address.searchParams.set('widget', widget);
if (tag) address.searchParams.set(widget === 'room' ? 'tag' : 'room', tag);
address.searchParams.set('parent', location.origin);

const frame = document.createElement('iframe');
Object.assign(frame, { src: address.href, title: 'Lunchroom', width: '100%', height: '640' });
document.querySelector('main').append(frame);
