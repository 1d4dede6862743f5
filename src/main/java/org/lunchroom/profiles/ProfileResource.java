package org.lunchroom.profiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lunchroom.files.Passes;
import org.lunchroom.identity.CurrentViewer;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;

/** What I say about myself. */
@Path("me/profile")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
    @Inject
    CurrentViewer viewer;

    @Inject
    Profiles profiles;

    @Inject
    Photos photos;

    @Inject
    Passes passes;

    @GET
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Read my profile", description = "With who sees which field.")
    public MyProfile myProfile() {
        return profiles.mine(viewer.get());
    }

    @PUT
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Say something about myself", description = "All of it at once, and who sees which field.")
    public MyProfile putProfile(NewProfile wanted) {
        profiles.put(viewer.get(), Check.present("body", wanted));
        return myProfile();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Have my profile forgotten", description = "All that I said, my hours and my photo.")
    public void forgetProfile() {
        profiles.forget(viewer.get());
        photos.remove(viewer.get().person());
    }

    @GET
    @Path("preview")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "See my profile as others do", description = "as=members: who shares a room with me; as=all.")
    public ShownProfile preview(@QueryParam("as") @DefaultValue("all") String eyes) {
        return profiles.asSeenBy(
                viewer.get(),
                switch (eyes) {
                    case "members" -> Audience.MEMBERS;
                    case "all" -> Audience.ALL;
                    default -> throw Problem.invalid("as", "Choose one of members, all.");
                });
    }

    @PUT
    @Path("photo")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Give myself a photo", description = "The body is a JPEG, PNG, WebP or GIF of up to 10 MB.")
    public MyProfile putPhoto(InputStream body) {
        photos.put(viewer.get().person(), body);
        return myProfile();
    }

    @DELETE
    @Path("photo")
    @Consumes(MediaType.WILDCARD)
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "Take my photo away")
    public void removePhoto() {
        photos.remove(viewer.get().person());
    }

    @GET
    @Path("pass")
    @Guard(Permission.SIGNED_IN)
    @Operation(summary = "A pass for addresses of photos", description = "For an hour, for those that I may see.")
    public Passes.Pass photoPass() {
        return passes.of(viewer.get());
    }
}
