package org.lunchroom.integrations.webhooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lunchroom.chats.Chats;
import org.lunchroom.digests.Digests;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.qanda.Asks;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * What a receiver reads: ids and where to ask for more, and words only where the subscription has them. They are joined in
 * at each try, so that what was removed before it arrived is told to nobody.
 */
@Singleton
class Payloads {
    private static final int LONGEST = 4_000;

    private final Rooms rooms;
    private final Messages messages;
    private final Chats chats;
    private final Asks asks;
    private final Digests digests;
    private final String api;

    @Inject
    Payloads(Rooms rooms, Messages messages, Chats chats, Asks asks, Digests digests, Settings settings) {
        this.rooms = rooms;
        this.messages = messages;
        this.chats = chats;
        this.asks = asks;
        this.digests = digests;
        this.api = settings.baseUrl() + "/api/v1";
    }

    String of(Webhook webhook, Delivery delivery) {
        var data = Json.createObjectBuilder();
        room(delivery.room()).ifPresent(room -> data.add("room", room.tag()));
        if (delivery.subject() != null) {
            data.add("id", delivery.subject().toString());
            address(delivery).ifPresent(address -> data.add("address", address));
        }
        if (webhook.words()) {
            words(delivery).ifPresent(words -> data.add("words", cut(words)));
        }
        return Json.createObjectBuilder()
                .add("type", delivery.kind().id())
                .add("timestamp", time(delivery.at()))
                .add("data", data)
                .build()
                .toString();
    }

    private static String time(Instant at) {
        return at.toString();
    }

    private Optional<Room> room(UUID id) {
        return id == null ? Optional.empty() : there(() -> rooms.byId(id));
    }

    /** Where its JSON is. */
    private Optional<String> address(Delivery delivery) {
        var id = delivery.subject();
        return switch (delivery.kind()) {
            case MESSAGE_POSTED, MESSAGE_REMOVED ->
                room(delivery.room()).map(room -> api + "/rooms/" + room.tag() + "/messages?around=" + id);
            case CHAT_ANNOUNCED, CHAT_LIVE, CHAT_ENDED, CHAT_CLOSED, CHAT_CANCELLED ->
                Optional.of(api + "/chats/" + id);
            case RECAP_PUBLISHED -> Optional.of(api + "/chats/" + id + "/recap");
            case ASK_ASKED, ASK_ANSWERED ->
                room(delivery.room()).map(room -> api + "/rooms/" + room.tag() + "/asks/" + id);
            case DIGEST_PUBLISHED -> Optional.of(api + "/digests/" + id);
            case TRIAL -> Optional.empty();
        };
    }

    private Optional<String> words(Delivery delivery) {
        var id = delivery.subject();
        return switch (delivery.kind()) {
            case MESSAGE_POSTED ->
                messages.all(List.of(id)).stream()
                        .filter(message -> !message.removed())
                        .map(message -> message.words())
                        .findFirst();
            case CHAT_ANNOUNCED, CHAT_LIVE, CHAT_ENDED, CHAT_CLOSED, CHAT_CANCELLED, RECAP_PUBLISHED ->
                there(() -> chats.byId(id)).map(chat -> chat.title());
            case ASK_ASKED, ASK_ANSWERED ->
                asks.find(id).filter(ask -> ask.isShown()).map(ask -> ask.words());
            case DIGEST_PUBLISHED -> there(() -> digests.byId(id)).map(digest -> digest.title());
            case MESSAGE_REMOVED, TRIAL -> Optional.empty();
        };
    }

    private static <T> Optional<T> there(Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (Problem gone) {
            return Optional.empty();
        }
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
