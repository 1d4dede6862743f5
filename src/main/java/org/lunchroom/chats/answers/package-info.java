/** What people answered: by question, the best so far for late joiners, and the links among it. */
package org.lunchroom.chats.answers;
