package org.lunchroom.operations.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** What is set, for admins. It is changed where it is set, not here. */
@Path("admin/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    @Inject
    KnownSettings settings;

    /** All settings, and variables that look like one and are none. */
    public record ShownSettings(List<ShownSetting> settings, List<Unknown> unknown) {}

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "Every setting, its value and where it comes from", description = "Secrets are never shown.")
    public ShownSettings settings() {
        return new ShownSettings(settings.all(), settings.unknown());
    }
}
