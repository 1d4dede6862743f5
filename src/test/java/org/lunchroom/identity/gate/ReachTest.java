package org.lunchroom.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.subject.Subject;
import org.junit.jupiter.api.Test;
import org.lunchroom.identity.BotIds;
import org.lunchroom.identity.Guard;
import org.lunchroom.identity.Permission;
import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** What tokens and bots reach: of every endpoint there is, in one place to read. */
class ReachTest {
    private static final List<JavaMethod> ENDPOINTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lunchroom").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Guard.class))
                    .filter(method -> method.getAnnotationOfType(Guard.class).value() != Permission.PUBLIC)
                    .filter(method -> method.getAnnotationOfType(Guard.class).value() != Permission.DEMO)
                    .toList();

    private static Reach reach(JavaMethod method) {
        return Reach.of(method.reflect());
    }

    private static List<String> named(java.util.function.Predicate<Reach> which) {
        return ENDPOINTS.stream()
                .filter(method -> which.test(reach(method)))
                .map(method -> method.getOwner().getSimpleName() + '.' + method.getName())
                .toList();
    }

    @Test
    void what_no_token_does_is_said_here() {
        assertThat(ENDPOINTS).hasSizeGreaterThan(200);

        assertThat(named(reach -> reach.scope() == null))
                .containsExactlyInAnyOrder(
                        "AuditResource.acts",
                        "FeedsResource.end",
                        "FeedsResource.follow",
                        "FeedsResource.list",
                        "FirstStepsResource.admin",
                        "SessionResource.signOut",
                        "TokensResource.makeToken",
                        "TokensResource.myTokens",
                        "TokensResource.revokeToken");
    }

    @Test
    void bots_reach_what_is_listed_here_and_nothing_else() {
        assertThat(named(Reach::bots))
                .containsExactlyInAnyOrder(
                        "AnswersResource.answers",
                        "AnswersResource.catchUp",
                        "ChatResource.chat",
                        "ChatsResource.everywhere",
                        "ControlsResource.press",
                        "ControlsResource.rehearse",
                        "ControlsResource.rehearsed",
                        "ControlsResource.start",
                        "HostingResource.acknowledge",
                        "HostingResource.console",
                        "HostingResource.note",
                        "HostingResource.notes",
                        "HostingResource.pick",
                        "HostingResource.unpick",
                        "InvitationsResource.calendar",
                        "InvitationsResource.card",
                        "JoinResource.code",
                        "MeResource.me",
                        "MessagesResource.page",
                        "MessagesResource.post",
                        "PlanResource.announce",
                        "PlanResource.cancel",
                        "PlanResource.edit",
                        "PlanResource.steps",
                        "RevisionsResource.edit",
                        "RevisionsResource.remove",
                        "RevisionsResource.restore",
                        "RoomChatsResource.all",
                        "RoomChatsResource.now",
                        "RoomChatsResource.schedule",
                        "RoomsResource.found",
                        "RoomsResource.list",
                        "SnapshotResource.snapshot",
                        "TemplatesResource.templates",
                        "WallsResource.find",
                        "WallsResource.set");
    }

    @Test
    void a_permission_of_its_own_is_the_scope_that_is_needed() {
        for (var method : ENDPOINTS) {
            var permission = method.getAnnotationOfType(Guard.class).value();
            // The first admin is made by the key that lies on the server, never by a token.
            if (!Set.of(Permission.IN_ROOM, Permission.SIGNED_IN, Permission.FIRST_ADMIN)
                    .contains(permission)) {
                assertThat(reach(method).scope().id()).as(method.getFullName()).isEqualTo(permission.id());
            }
        }
    }

    @Test
    void a_token_is_good_for_its_scopes_and_no_more() {
        var posts = new Reach(Scope.ROOMS_POST, true);
        assertThat(refusal(posts, person(), Set.of(Scope.ROOMS_READ))).isEqualTo("scope-missing");
        assertThat(refusal(new Reach(null, true), person(), Set.of(Scope.values())))
                .isEqualTo("not-by-token");
        letsIn(posts, person(), Set.of(Scope.ROOMS_POST));
        letsIn(new Reach(Scope.ANY, true), person(), Set.of(Scope.ROOMS_READ));
    }

    @Test
    void a_bot_does_not_do_what_is_for_people() {
        assertThat(refusal(new Reach(Scope.ROOMS_POST, false), BotIds.next(), Set.of(Scope.ROOMS_POST)))
                .isEqualTo("not-for-bots");
        letsIn(new Reach(Scope.ROOMS_POST, true), BotIds.next(), Set.of(Scope.ROOMS_POST));
    }

    private static UUID person() {
        return UUID.randomUUID();
    }

    private static void letsIn(Reach reach, UUID who, Set<Scope> scopes) {
        assertThatCode(() -> reach.check(caller(who, scopes))).doesNotThrowAnyException();
    }

    private static String refusal(Reach reach, UUID who, Set<Scope> scopes) {
        try {
            reach.check(caller(who, scopes));
            return "";
        } catch (Problem problem) {
            assertThat(problem.status()).isEqualTo(403);
            return problem.code();
        }
    }

    private static Subject caller(UUID who, Set<Scope> scopes) {
        var held = new TokenHolder.Held(new Viewer(who, "Jonas", Set.of("member")), scopes);
        var subject = new Subject.Builder(Gate.stateless(List.of(new TokenDoor(token -> Optional.of(held)))))
                .sessionCreationEnabled(false)
                .buildSubject();
        subject.login(new SessionToken("any"));
        return subject;
    }
}
