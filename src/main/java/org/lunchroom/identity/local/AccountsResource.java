package org.lunchroom.identity.local;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.lunchroom.identity.Roles;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** Local accounts, for admins. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

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
        var role = Check.present("role", wanted.role());
        if (!List.of(Roles.MEMBER, Roles.ORGANISER, Roles.LEARNING, Roles.ADMIN).contains(role)) {
            throw Problem.invalid("role", "A role is member, organiser, learning or admin.");
        }
        var display = Check.text("displayName", wanted.displayName(), 120);
        var key = Check.text("name", name, 80);
        accounts.put(viewer.get(), key, new Accounts.Wanted(display, role, password(wanted)));
    }

    @DELETE
    @Path("{name}")
    @Guard(Permission.ADMIN)
    @Operation(summary = "Remove a local account and end its sessions")
    public void remove(@PathParam("name") String name) {
        accounts.remove(viewer.get(), name);
    }

    private static String password(Accounts.Wanted wanted) {
        var password = Check.present("password", wanted.password());
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Problem.invalid("password", "A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        return password;
    }
}
