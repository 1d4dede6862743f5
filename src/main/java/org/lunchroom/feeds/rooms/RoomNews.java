package org.lunchroom.feeds.rooms;

import java.util.List;
import org.lunchroom.feeds.FeedItem;
import org.lunchroom.feeds.FeedSource;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;

/** Something that happens in rooms and belongs into a room's feed: announced chats, published recaps, links. */
public interface RoomNews {
    /** The newest, at most {@link FeedSource#MOST}, in any order; the viewer may read the room. */
    List<FeedItem> news(Viewer viewer, Room room, Language language);
}
