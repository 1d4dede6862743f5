package org.lunchroom.identity.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Directory;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.settings.Settings;

/** Who am I? */
@Path("me")
@RequestScoped
@Scoped(read = Scope.ANY, write = Scope.ANY, bots = true)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @GET
    @Guard(Permission.IN_ROOM)
    @Operation(summary = "Who is calling, and what they may do")
    public Me me() {
        return Me.of(viewer.get(), directory.groups(viewer.get().person()), settings.demo());
    }
}
