package org.lunchroom.identity.local;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;

/** Local accounts, for admins. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Accounts accounts;

    @GET
    @Guard(Permission.ADMIN)
    @Operation(summary = "All local accounts")
    public List<Accounts.Listed> list() {
        return accounts.list();
    }

    @PUT
    @Path("{name}")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make or change a local account")
    public void put(@PathParam("name") String name, Accounts.Wanted wanted) {
        var checked = AccountRules.checked(name, wanted);
        accounts.put(viewer.get(), checked.name(), checked.wanted());
    }

    /** Another role for somebody. */
    public record Appointment(String role) {}

    @PATCH
    @Path("{name}")
    @Guard(Permission.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a local account another role",
            description = "Its sessions end. The last local admin stays one, unless a portal's admin asks.")
    public void appoint(@PathParam("name") String name, Appointment appointment) {
        accounts.appoint(viewer.get(), name, AccountRules.role(appointment.role()));
    }

    @DELETE
    @Path("{name}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Remove a local account and end its sessions")
    public void remove(@PathParam("name") String name) {
        accounts.remove(viewer.get(), name);
    }
}
