/** What members report, gathered into cases, and what became of them. Who reported is told to nobody. */
@Scoped(read = Scope.CHATS_HOST, write = Scope.ROOMS_POST)
package org.lunchroom.moderation.reports;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
