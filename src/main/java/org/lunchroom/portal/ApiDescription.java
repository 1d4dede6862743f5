package org.lunchroom.portal;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.gate.Reach;

/**
 * Completes the API's description, which the build generates from the endpoints: who may call each of them, from its
 * {@link Guard}, and that every refusal is a problem document. It runs in the build, beside the compiled classes.
 */
public final class ApiDescription implements OASFilter {
    private static final String SESSION = "session";
    private static final String PROBLEM = "Problem";
    // Of org.lunchroom.rooms.marks the third part.
    private static final int HOUSE = 2;

    private final Map<String, Permission> guards = new HashMap<>();
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<String, String> houses = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    public ApiDescription() throws IOException, URISyntaxException {
        var classes = Path.of(ApiDescription.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(classes.resolve("org/lunchroom"))) {
            files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(file -> className(classes.relativize(file)))
                    .forEach(this::read);
        }
    }

    private static String className(Path file) {
        return file.toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private void read(String className) {
        try {
            var resource = Class.forName(className, false, ApiDescription.class.getClassLoader());
            for (var method : resource.getDeclaredMethods()) {
                var guard = method.getAnnotation(Guard.class);
                if (guard != null) {
                    note(resource.getSimpleName() + "_" + method.getName(), guard, method);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String id, Guard guard, Method method) {
        guards.put(id, guard.value());
        scopes.put(id, Reach.of(method).scope());
        houses.put(id, method.getDeclaringClass().getPackageName().split("\\.")[HOUSE]);
        if (method.getReturnType() == void.class) {
            silent.add(id);
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var permission = guards.get(operation.getOperationId());
        if (permission == null) {
            throw new IllegalStateException("No guard is known for " + operation.getOperationId());
        }
        var needed = OASFactory.createSecurityRequirement();
        operation.setSecurity(isOpen(permission) ? List.of() : List.of(needed.addScheme(SESSION)));
        operation.addExtension("x-permission", permission.id());
        var scope = scopes.get(operation.getOperationId());
        if (!isOpen(permission)) {
            operation.addExtension("x-scope", scope == null ? "none" : scope.id());
        }
        operation.setTags(List.of(houses.get(operation.getOperationId())));
        if (silent.contains(operation.getOperationId())) {
            // What says nothing says so by its status; the generator takes each POST for a creation.
            operation.setResponses(OASFactory.createAPIResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("Done")));
        }
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        return operation;
    }

    private static boolean isOpen(Permission permission) {
        return permission == Permission.PUBLIC || permission == Permission.DEMO;
    }

    // Trees of words are lists of nodes, which the generator leaves open; a list of nothing is no schema.
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getType() == SchemaType.ARRAY && schema.getItems() == null) {
            schema.setItems(OASFactory.createSchema().type(SchemaType.OBJECT));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Lunchroom")
                .version("1")
                .description(
                        "Every refusal is a problem document (RFC 9457) with a stable code. Times are ISO 8601, UTC."
                                + " Creations take an Idempotency-Key: a retry with the same key answers with the first result.")
                .license(OASFactory.createLicense().name("Apache-2.0")));
        api.setTags(Stream.concat(houses.values().stream(), Stream.of("stream"))
                .distinct()
                .sorted()
                .map(house -> OASFactory.createTag().name(house))
                .toList());
        api.setServers(List.of(OASFactory.createServer().url("/lunchroom")));
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "The token that POST /api/v1/session answers with, or an access token that has the scope"
                                                + " in x-scope; \"none\" is closed to access tokens."))
                .addSchema(PROBLEM, problem())
                .addResponse(PROBLEM, refusal()));
        api.getPaths().addPathItem(StreamDescription.PATH, StreamDescription.path(SESSION, PROBLEM));
    }

    private static APIResponse refusal() {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        return OASFactory.createAPIResponse()
                .description("A refusal, which changed nothing")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (var text : List.of("type", "title", "code", "detail", "field", "requestId")) {
            schema.addProperty(text, OASFactory.createSchema().type(SchemaType.STRING));
        }
        for (var number : List.of("status", "retryAfter")) {
            schema.addProperty(number, OASFactory.createSchema().type(SchemaType.INTEGER));
        }
        return schema.required(List.of("title", "status", "code", "detail"));
    }
}
