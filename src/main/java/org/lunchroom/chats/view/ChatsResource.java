package org.lunchroom.chats.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Finds the chats of all rooms. */
@Path("chats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChatsResource {
    private static final Set<ChatState> PAST = EnumSet.of(ChatState.SECOND_SITTING, ChatState.CLOSED);
    private static final Set<ChatState> COMING =
            EnumSet.complementOf(EnumSet.of(ChatState.CLOSED, ChatState.CANCELLED));
    private static final int MOST = 50;

    @Inject
    CurrentViewer viewer;

    @Inject
    Chats chats;

    @Inject
    ChatViews views;

    /** Chats in order. */
    public record All(List<ChatView> chats) {}

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Chats of all my rooms", description = "?upcoming, soonest first, or ?past, latest first.")
    public All everywhere(@QueryParam("past") String past) {
        if (past == null) {
            return shown(chats.everywhere(viewer.get(), COMING));
        }
        var over = new ArrayList<>(chats.everywhere(viewer.get(), PAST));
        Collections.reverse(over);
        return shown(over);
    }

    private All shown(List<Chat> found) {
        return new All(found.stream()
                .limit(MOST)
                .map(chat -> views.of(viewer.get(), chat))
                .toList());
    }
}
