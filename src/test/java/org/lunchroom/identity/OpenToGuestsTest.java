package org.lunchroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A guest of the day may call what is listed here and nothing else: an endpoint is opened to them on purpose or not at all. */
class OpenToGuestsTest {
    @Test
    void guests_read_and_write_in_their_room_and_call_nothing_else() {
        var open = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lunchroom").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Guard.class))
                        .filter(method ->
                                method.getAnnotationOfType(Guard.class).value() == Permission.IN_ROOM)
                        .map(OpenToGuestsTest::named)
                        .toList();

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "MeResource.me",
                        "SessionResource.signOut",
                        "SnapshotResource.snapshot",
                        "FilesResource.pass",
                        "MessagesResource.page",
                        "MessagesResource.post",
                        "RevisionsResource.edit",
                        "RevisionsResource.remove",
                        "RevisionsResource.restore",
                        "MarksResource.react",
                        "MarksResource.unreact",
                        "MineResource.mine",
                        "ChatResource.chat",
                        "AnswersResource.answers",
                        "AnswersResource.catchUp",
                        "WallsResource.find",
                        "JoinResource.code",
                        "PollResource.findPoll",
                        "PollsResource.listPolls",
                        "ChatPollsResource.pollsOfChat",
                        "VotesResource.voteInPoll",
                        "VotesResource.takeVoteBack",
                        "PulseResource.pulse",
                        "PulseResource.sayPulse",
                        "PulseResource.takePulseBack",
                        "ParkingLotResource.parkingLot",
                        "ReportsResource.report",
                        "AboutMeResource.aboutMe",
                        "AboutMeResource.appeal",
                        "AboutMeResource.accept");
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }
}
