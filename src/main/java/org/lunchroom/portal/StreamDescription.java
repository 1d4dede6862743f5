package org.lunchroom.portal;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;

/** What the generator can't see, since a servlet answers it: the stream. */
final class StreamDescription {
    static final String PATH = "/api/v1/stream";

    private StreamDescription() {}

    static PathItem path(String session, String refusal) {
        var answer = OASFactory.createAPIResponse()
                .description("Events without end: hello, entry, present, clock, reset, gone, bye")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "text/event-stream",
                                OASFactory.createMediaType().schema(text())));
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("StreamServlet_open")
                        .summary("What happens in rooms, as it happens")
                        .description("Each room named goes on after its number; one without a number starts now."
                                + " A refusal comes before the stream opens.")
                        .addTag("stream")
                        .parameters(List.of(
                                query(
                                        "rooms",
                                        "Rooms with the last number seen of each, such as lunch:412,tea; me!lane is what the caller alone hears"),
                                query("hosts", "The same for what only hosts see"),
                                OASFactory.createParameter()
                                        .name("Last-Event-ID")
                                        .in(Parameter.In.HEADER)
                                        .description("The last numbers seen; wins over those of the query")
                                        .schema(text())))
                        .addSecurityRequirement(
                                OASFactory.createSecurityRequirement().addScheme(session))
                        .addExtension("x-permission", Permission.IN_ROOM.id())
                        .addExtension("x-scope", Scope.ROOMS_READ.id())
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse("200", answer)
                                .defaultValue(OASFactory.createAPIResponse().ref(refusal))));
    }

    private static Parameter query(String name, String meaning) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(meaning)
                .schema(text());
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
