package org.lunchroom.identity.scim;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.http.JsonBody;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.http.Problems;
import org.lunchroom.kernel.settings.Settings;

/**
 * {@code /scim/v2}: where a portal's directory tells of its people, with a token of its own. A servlet, since the standard has its
 * own addresses, media type and errors.
 */
@WebServlet("/scim/v2/*")
public class ScimServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_FOUND = 200;

    @Inject
    transient DirectoryTokens tokens;

    @Inject
    transient Users users;

    @Inject
    transient Groups groups;

    @Inject
    transient Settings settings;

    /** A request taken apart. */
    private record Asked(HttpServletRequest request, String method, String issuer, UUID id) {
        JsonObject body() throws IOException {
            return JsonBody.object(request.getInputStream(), LARGEST);
        }

        int number(String name, int otherwise, int most) {
            try {
                var text = request.getParameter(name);
                return text == null ? otherwise : Math.max(0, Math.min(most, Integer.parseInt(text)));
            } catch (NumberFormatException e) {
                throw Problem.invalid("invalidValue", name, "This is a number.");
            }
        }

        int from() {
            return Math.max(1, number("startIndex", 1, Integer.MAX_VALUE));
        }

        int count() {
            return number("count", MOST_FOUND, MOST_FOUND);
        }
    }

    private record Answer(int status, JsonObject body) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(response, answer(request));
        } catch (Problem problem) {
            if (problem.status() == 401) {
                response.setHeader("WWW-Authenticate", "Bearer");
            }
            Problems.document(problem, request); // notes its code for the log
            problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", String.valueOf(wait.toSeconds())));
            write(response, new Answer(problem.status(), Shown.problem(problem)));
        }
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        var issuer = tokens.issuer(request.getHeader("Authorization")).orElseThrow(Problem::signInFirst);
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var parts = List.of(path.replaceFirst("^/", "").split("/"));
        if (parts.size() > 2) {
            throw Problem.notFound();
        }
        var about = about(parts.get(0), parts.size() == 2 ? parts.get(1) : null);
        return about == null ? asked(request, issuer, parts) : new Answer(200, about);
    }

    /** What this server says of itself; null for anything else. */
    private JsonObject about(String what, String which) {
        return switch (what) {
            case "ServiceProviderConfig" -> which == null ? Shown.config(MOST_FOUND) : null;
            case "ResourceTypes" ->
                which == null ? Shown.whole(Shown.types(base())) : Shown.one(Shown.types(base()), which);
            case "Schemas" -> which == null ? Shown.whole(Schemas.all(base())) : Shown.one(Schemas.all(base()), which);
            default -> null;
        };
    }

    private Answer asked(HttpServletRequest request, String issuer, List<String> parts) throws IOException {
        var id = parts.size() == 2 ? id(parts.get(1)) : null;
        var asked = new Asked(request, request.getMethod(), issuer, id);
        return switch (parts.get(0)) {
            case "Users" -> id == null ? ofUsers(asked) : ofUser(asked);
            case "Groups" -> id == null ? ofGroups(asked) : ofGroup(asked);
            default -> throw Problem.notFound();
        };
    }

    private Answer ofUsers(Asked asked) throws IOException {
        if (asked.method().equals("POST")) {
            return new Answer(201, Shown.user(users.add(asked.issuer(), UserDraft.of(asked.body())), base()));
        }
        only(asked, "GET");
        var filter = Filter.of(asked.request().getParameter("filter"), "username", "externalid");
        var name = filter.map(one -> one.about("username")).orElse(null);
        var external = filter.map(one -> one.about("externalid")).orElse(null);
        var found = name != null
                ? users.called(asked.issuer(), name)
                : users.page(asked.issuer(), external, asked.from() - 1, asked.count());
        var shown = found.stream().map(user -> Shown.user(user, base())).toList();
        return new Answer(
                200, Shown.page(shown, filter.isPresent() ? shown.size() : users.count(asked.issuer()), asked.from()));
    }

    private Answer ofUser(Asked asked) throws IOException {
        var user =
                switch (asked.method()) {
                    case "GET" -> users.find(asked.issuer(), asked.id());
                    case "PUT" -> {
                        var body = asked.body();
                        yield users.change(asked.issuer(), asked.id(), draft -> draft.become(UserDraft.of(body)));
                    }
                    case "PATCH" -> {
                        var body = asked.body();
                        yield users.change(
                                asked.issuer(),
                                asked.id(),
                                draft -> Patch.apply(body, (what, path, value) -> draft.set(path, value)));
                    }
                    case "DELETE" -> {
                        users.remove(asked.issuer(), asked.id());
                        yield null;
                    }
                    default -> throw Problems.of(405);
                };
        return user == null ? new Answer(204, null) : new Answer(200, Shown.user(user, base()));
    }

    private Answer ofGroups(Asked asked) throws IOException {
        if (asked.method().equals("POST")) {
            return new Answer(201, Shown.group(groups.add(asked.issuer(), GroupDraft.of(asked.body())), base(), true));
        }
        only(asked, "GET");
        var filter = Filter.of(asked.request().getParameter("filter"), "displayname", "externalid");
        var found = groups.page(
                asked.issuer(),
                filter.map(one -> one.about("displayname")).orElse(null),
                filter.map(one -> one.about("externalid")).orElse(null),
                asked.from() - 1,
                asked.count());
        var shown = found.stream()
                .map(group -> Shown.group(group, base(), members(asked)))
                .toList();
        return new Answer(
                200, Shown.page(shown, filter.isPresent() ? shown.size() : groups.count(asked.issuer()), asked.from()));
    }

    private Answer ofGroup(Asked asked) throws IOException {
        var group =
                switch (asked.method()) {
                    case "GET" -> groups.find(asked.issuer(), asked.id());
                    case "PUT" -> {
                        var body = asked.body();
                        yield groups.change(asked.issuer(), asked.id(), draft -> draft.become(GroupDraft.of(body)));
                    }
                    case "PATCH" -> {
                        var body = asked.body();
                        yield groups.change(asked.issuer(), asked.id(), draft -> Patch.apply(body, draft::change));
                    }
                    case "DELETE" -> {
                        groups.remove(asked.issuer(), asked.id());
                        yield null;
                    }
                    default -> throw Problems.of(405);
                };
        return group == null ? new Answer(204, null) : new Answer(200, Shown.group(group, base(), members(asked)));
    }

    // Entra ID asks without them, since there may be thousands.
    private static boolean members(Asked asked) {
        var without = asked.request().getParameter("excludedAttributes");
        return without == null || !List.of(without.split(",")).contains("members");
    }

    private static void only(Asked asked, String method) {
        if (!asked.method().equals(method)) {
            throw Problems.of(405);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private String base() {
        return settings.baseUrl() + "/scim/v2";
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        if (answer.body() != null) {
            response.setContentType("application/scim+json");
            response.getOutputStream().write(answer.body().toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
