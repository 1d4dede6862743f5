package org.lunchroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.ldap.LdapDirectory;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.settings.Settings;

/** Finding a colleague, for pickers. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    People people;

    @Inject
    LdapDirectory directory;

    @Inject
    Settings settings;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Find people by a part of their name")
    public List<Person> find(@QueryParam("query") String query) {
        var text = Check.text("query", query, 60);
        // Who works here and never came is known from now on: whoever is picked needs an id.
        directory.called(text).forEach(people::expected);
        return people.search(text, settings.demo());
    }
}
